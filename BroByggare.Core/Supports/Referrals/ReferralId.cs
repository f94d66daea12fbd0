using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Referrals;

/// <summary>Which referral within its support, counted from 1.</summary>
public readonly record struct ReferralId(int Value) : IId<ReferralId>
{
    public static ReferralId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
