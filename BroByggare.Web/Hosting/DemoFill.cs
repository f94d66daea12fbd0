using BroByggare.Core.Demo;
using BroByggare.Core.Kernel;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Hosting;

/// <summary>In Development an empty database gets the demo municipality, so that the first start has something to show.</summary>
internal static class DemoFill
{
    private static Text Filling { get; } = new("Databasen är tom. Gör en påhittad kommun att prova i …", "The database is empty. Making an invented municipality to try …");

    public static bool IsWanted(IConfiguration settings, IHostEnvironment environment) =>
        environment.IsDevelopment() && settings.Section<DemoSettings>().Fill;

    /// <param name="words">Where it is said that this takes a moment.</param>
    public static async Task Run(IServiceProvider core, IConfiguration settings, IHostEnvironment environment, TextWriter words)
    {
        var demo = core.GetRequiredService<DemoMunicipality>();
        if (!IsWanted(settings, environment) || !await demo.IsEmpty())
            return;
        await words.WriteLineAsync(Filling);
        await demo.Fill();
    }
}
