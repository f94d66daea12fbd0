using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Removals;

/// <summary>Which notice of something that a colleague took away.</summary>
public readonly record struct RemovalNoticeId(int Value) : IId<RemovalNoticeId>
{
    public static RemovalNoticeId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
