using BroByggare.Core.Demo;
using BroByggare.Core.Language;

namespace BroByggare.Web;

/// <summary>In Development an empty database gets the demo municipality, so that the first start has something to show.</summary>
internal static class DemoFill
{
    private static Text Filling { get; } = new("Databasen är tom. Gör en påhittad kommun att prova i …", "The database is empty. Making an invented municipality to try …");

    public static async Task Run(WebApplication app)
    {
        var demo = app.Services.GetRequiredService<DemoMunicipality>();
        if (!app.Environment.IsDevelopment() || !app.Configuration.GetValue<bool>("Demo:Fill") || !await demo.IsEmpty())
            return;
        await Console.Out.WriteLineAsync(Filling);
        await demo.Fill();
    }
}
