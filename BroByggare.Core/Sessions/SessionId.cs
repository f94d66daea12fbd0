using BroByggare.Core.Kernel;

namespace BroByggare.Core.Sessions;

/// <summary>Which session. It opens nothing: what opens is the key, which only the cookie has.</summary>
public readonly record struct SessionId(int Value) : IId<SessionId>
{
    public static SessionId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
