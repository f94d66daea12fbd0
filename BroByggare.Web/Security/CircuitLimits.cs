using BroByggare.Web.Settings;

namespace BroByggare.Web.Security;

/// <summary>How many tabs may be open; section <c>Circuits</c> of the settings.</summary>
/// <param name="PerMember">For one member, all devices together.</param>
/// <param name="Total">For all: each costs memory, a few hundred kilobytes.</param>
/// <param name="Waiting">How many that have lost their line are kept for it to come back.</param>
internal sealed record CircuitLimits(int PerMember, int Total, int Waiting)
{
    public static CircuitLimits Of(IConfiguration settings) => new(
        settings.Number("Circuits:PerMember", 20, 1, 100_000), settings.Number("Circuits:Total", 500, 1, 100_000), settings.Number("Circuits:Waiting", 100, 0, 100_000));
}
