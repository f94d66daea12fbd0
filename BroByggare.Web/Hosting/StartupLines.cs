using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Web.Hosting;

/// <summary>What whoever started the system reads first: where it is, and as whom it can be tried.</summary>
internal static class StartupLines
{
    public static Text AddressTaken { get; } = new(
        "BroByggare startar inte: adressen är upptagen av ett annat program. Stäng det, eller välj en annan med --urls http://127.0.0.1:5081.",
        "BroByggare does not start: another program holds the address. Close it, or choose another with --urls http://127.0.0.1:5081.");

    /// <summary>{0} is the address, {1} what the system says.</summary>
    public static Text AddressUnusable { get; } = new(
        "BroByggare startar inte: adressen {0} (Urls) går inte att använda. {1}",
        "BroByggare does not start: the address {0} (Urls) cannot be used. {1}");

    private static Text Running { get; } = new("BroByggare är igång: {0}", "BroByggare is running: {0}");

    private static Text DemoUsers { get; } = new("Demo. Alla personer är påhittade. Logga in som:", "Demo. All people are invented. Sign in as:");

    private static Text NobodyYet { get; } = new(
        "Registret är tomt, och ingen kan logga in än. Starta med --Demo:Fill=true för en påhittad kommun, eller ställ in inloggningen (docs/sign-in.md).",
        "The register is empty, and nobody can sign in yet. Start with --Demo:Fill=true for an invented municipality, or set the sign-in (docs/sign-in.md).");

    private static Text HowToStop { get; } = new("Stäng med Ctrl+C.", "Stop with Ctrl+C.");

    public static async Task Write(WebApplication app)
    {
        var lines = new List<string> { Running.With(string.Join(' ', app.Urls)) };
        if (app.Environment.IsDevelopment())
        {
            await using var scope = app.Services.CreateAsyncScope();
            var members = await scope.ServiceProvider.GetRequiredService<TeamQueries>().DemoMembers();
            lines.Add(members is [] ? NobodyYet : DemoUsers);
            lines.AddRange(members.Select(member => $"  {member.Name}, {member.Role.Name()}"));
        }
        lines.Add(HowToStop);
        if (DemoGuard.Warning(app.Urls, app.Environment) is { } warning)
            await Console.Error.WriteLineAsync(warning);
        await Console.Out.WriteLineAsync(string.Join(Environment.NewLine, lines));
    }
}
