using BroByggare.Core.Kernel;

namespace BroByggare.Core.WithoutIdentity;

/// <summary>Which row of help without identity; never shown.</summary>
public readonly record struct HelpWithoutIdentityId(int Value) : IId<HelpWithoutIdentityId>
{
    public static HelpWithoutIdentityId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
