using BroByggare.Core.Kernel;

namespace BroByggare.Web.Settings;

/// <summary>What following up needs to know of this municipality; section <c>Work</c> of the settings.</summary>
/// <param name="Municipality">Stands on every file; empty when it is not set.</param>
/// <param name="CaseloadFrom">The fewest ongoing supports that the team has decided on for one bridge-builder, or null when nothing is decided.</param>
/// <param name="CaseloadTo">The most.</param>
internal sealed record FollowUpSettings(string Municipality, int? CaseloadFrom, int? CaseloadTo)
{
    private static Text DemoMunicipality { get; } = new("Demokommunen", "The demo municipality");

    public static FollowUpSettings Of(IConfiguration settings, IHostEnvironment environment) => new(
        settings["Work:Municipality"] is { Length: > 0 } name ? name : environment.IsDevelopment() ? DemoMunicipality : "",
        settings.Number("Work:CaseloadFrom", 1, 1000),
        settings.Number("Work:CaseloadTo", settings.Number("Work:CaseloadFrom", 1, 1000) ?? 1, 1000));
}
