using Microsoft.AspNetCore.Http.Features;

namespace BroByggare.Web.Security;

/// <summary>
/// A form that is broken, cut off or far larger than any of ours gets a clean 400 before anybody looks into it. Our own
/// hold a token and a few words; what is written about a person comes through the circuit.
/// </summary>
internal static class ReadableForms
{
    private const long Largest = 128 * 1024;

    public static void UseReadableFormsOnly(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.Request.HasFormContentType && !await CanBeRead(http))
            await SecurityRefusals.Unreadable.Answer(http, StatusCodes.Status400BadRequest);
        else
            await next(http);
    });

    private static async Task<bool> CanBeRead(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = Largest;
        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            return form.All(field => IsPlain(field.Key) && field.Value.All(IsPlain));
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // A request that is too large or ends too soon is an IOException; the others are of encodings that nobody should use.
            return false;
        }
    }

    private static bool IsPlain(string? words) => words?.Contains('\0', StringComparison.Ordinal) is not true;
}
