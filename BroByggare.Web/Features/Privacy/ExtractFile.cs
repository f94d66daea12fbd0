using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Privacy;
using BroByggare.Core.Supports;
using BroByggare.Web.Authentication;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace BroByggare.Web.Features.Privacy;

/// <summary>
/// The access extract as one file to take along: a web page that needs nothing but itself, drawn by the same parts as the
/// page on the screen, so that neither can hold less than the other. It opens on any telephone or computer, prints, and is
/// read aloud by what reads pages aloud.
/// </summary>
internal static class ExtractFile
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Nothing of it may run or be fetched, wherever it is opened.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

    private const string Style =
        """
        :root { color-scheme: light; }
        body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
        h1 { font-size: 1.9rem; line-height: 1.2; }
        h2 { font-size: 1.45rem; margin: 2.2rem 0 .5rem; padding-top: .8rem; border-top: 3px solid #1a1a1a; }
        h3 { font-size: 1.15rem; margin: 1.6rem 0 .2rem; }
        h2, h3, .why { break-after: avoid; }
        .why { margin: 0 0 .4rem; color: #4a4a4a; font-size: .95rem; }
        .as-typed { white-space: pre-wrap; overflow-wrap: anywhere; }
        dl { margin: 0; padding: .4rem 0; border-top: 1px solid #8a8a8a; break-inside: avoid; }
        dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; }
        dt { flex: 0 0 14rem; color: #4a4a4a; }
        dd { flex: 1 1 16rem; min-width: 0; margin: 0; overflow-wrap: anywhere; }
        table { width: 100%; border-collapse: collapse; font-size: .95rem; }
        th, td { padding: .25rem .5rem .25rem 0; border-bottom: 1px solid #8a8a8a; text-align: left; vertical-align: top; font-weight: 400; }
        thead th { font-weight: 700; }
        tr { break-inside: avoid; }
        .sr { text-align: left; caption-side: top; font-weight: 700; }
        @media screen and (max-width: 40rem) {
          thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
          table, tbody, tr, th, td { display: block; }
          tr { padding: .4rem 0; border-bottom: 1px solid #8a8a8a; }
          th, td { padding: 0; border: 0; }
          tbody th { font-weight: 700; }
          td[data-label]::before { content: attr(data-label) ": "; color: #4a4a4a; }
        }
        @page { size: A4; margin: 16mm 18mm; }
        @media print { body { max-width: none; padding: 0; font-size: 11pt; } }
        """;

    public static void MapExtractFile(this WebApplication app) =>
        app.MapGet(PrivacyPaths.ExtractFile, async (HttpContext http, CurrentActor current, ExtractQueries queries, int number) =>
        {
            try
            {
                return await queries.Of((await current.Session(http)).Member.AsActor(), new SupportId(number)) is { } extract
                    ? Results.File(System.Text.Encoding.UTF8.GetBytes(await Written(extract, http.RequestServices)), Html, NameOf(extract.Id))
                    : Results.NotFound();
            }
            catch (RefusedException notWhole) when (notWhole.Refusal == PrivacyRefusals.NotAllSeen || notWhole.Refusal == PrivacyRefusals.ProtectedPerson)
            {
                return Results.LocalRedirect(PrivacyPaths.ExtractOf(new SupportId(number)));
            }
        }).OnlyWhenRecent(request => request.Path.Value![..^PrivacyPaths.FileEnding.Length]);

    /// <summary>The whole file, in the language of the one who takes it out.</summary>
    internal static async Task<string> Written(AccessExtract extract, IServiceProvider services)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var body = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ExtractPaper.Extract)] = extract });
            return (await renderer.RenderComponentAsync<ExtractPaper>(parameters)).ToHtmlString();
        });
        return $"""
            <!DOCTYPE html>
            <html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{ExtractPageTexts.Title}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <main>
            {body}
            </main>
            </body>
            </html>

            """;
    }

    /// <summary>By number: a name would be seen in a list of files, on a telephone or in a mail.</summary>
    private static string NameOf(SupportId id) => $"registerutdrag-stod-{id}.html";
}
