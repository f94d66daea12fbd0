using System.Globalization;
using System.Text.Encodings.Web;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Security;

/// <summary>A refusal to a request that no page of ours sends: words, and nothing that needs a signed-in user to draw.</summary>
internal static class PlainAnswer
{
    public static Task Answer(this Refusal refusal, HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(refusal.Wording, http.RequestAborted);
    }

    /// <summary>The same for whoever sits at a page that had lain open: a way on, since loading that page again would send the same form once more.</summary>
    /// <param name="again">The browser asks for the same page again by itself after so many seconds; null where it must not.</param>
    public static Task AnswerWithWayOn(this Refusal refusal, HttpContext http, int status, Text wayOn, string to, int? again = null)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        string Safe(string words) => HtmlEncoder.Default.Encode(words);
        return http.Response.WriteAsync(
            $"""
             <!doctype html>
             <html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}">
             <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">{(again is { } seconds ? $"<meta http-equiv=\"refresh\" content=\"{seconds}\">" : "")}<title>BroByggare</title></head>
             <body><main><h1>BroByggare</h1><p>{Safe(refusal.Wording)}</p><p><a href="{Safe(to)}">{Safe(wayOn)}</a></p></main></body>
             </html>
             """,
            http.RequestAborted);
    }
}
