using BroByggare.Core.Demo;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Hosting;

/// <summary>What is invented never stands beside what is real: outside Development nothing of the demo is let in.</summary>
internal static class DemoGuard
{
    private static Text FillInProduction { get; } = new(
        "BroByggare startar inte: Demo:Fill är true, men en påhittad kommun hör inte hemma i drift. Ta bort inställningen.",
        "BroByggare does not start: Demo:Fill is true, but an invented municipality does not belong in Production. Take the setting away.");

    private static Text DemoInProduction { get; } = new(
        "BroByggare startar inte: databasen {0} är en demo med påhittade medarbetare. Ange en annan med Database:Path.",
        "BroByggare does not start: the database {0} is a demo with invented staff. Name another with Database:Path.");

    private static Text OpenToAll { get; } = new(
        "Varning: BroByggare körs för att provas (Development), men svarar på en adress som andra datorer når: {0}. Lägg inte in några verkliga uppgifter.",
        "Warning: BroByggare runs to be tried (Development), but answers at an address that other machines reach: {0}. Enter nothing real.");

    /// <exception cref="StartRefusedException">A demo is asked for where the work is real.</exception>
    public static void RefuseToFill(IConfiguration settings, IHostEnvironment environment)
    {
        if (settings.Section<DemoSettings>().Fill && !environment.IsDevelopment())
            throw new StartRefusedException(FillInProduction);
    }

    /// <exception cref="StartRefusedException">The database is a demo.</exception>
    public static async Task RefuseDatabase(IServiceProvider core, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment() && await core.GetRequiredService<DemoMunicipality>().IsMarked())
            throw new StartRefusedException(DemoInProduction.With(core.GetRequiredService<DatabaseSettings>().Path));
    }

    /// <summary>What to say of the addresses that a demo answers at, or null.</summary>
    public static Text? Warning(IEnumerable<string> addresses, IHostEnvironment environment)
    {
        var far = addresses.Where(address => !BindingAddress.Parse(address).IsOnThisMachineOnly()).ToList();
        return environment.IsDevelopment() && far.Count > 0 ? OpenToAll.With(string.Join(' ', far)) : null;
    }

    private static bool IsOnThisMachineOnly(this BindingAddress address) =>
        address.IsUnixPipe || address.IsNamedPipe || Security.OwnMachine.IsName(address.Host);
}
