using System.Globalization;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Security;

/// <summary>Outside any page, as when somebody signs in: what passes by itself is told in words, with a way to try again.</summary>
internal static class PassingRefusals
{
    /// <summary>Seconds until the browser asks again.</summary>
    private const int Again = 5;

    public static void UseWordsForWhatPasses(this WebApplication app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch (RefusedException refused) when (CommonRefusals.IsPassing(refused.Refusal) && !http.Response.HasStarted)
        {
            http.Response.Headers.RetryAfter = Again.ToString(CultureInfo.InvariantCulture);
            if (MachineAnswer.IsFor(http.Request))
            {
                await refused.Refusal.AnswerAsProblem(http, StatusCodes.Status503ServiceUnavailable);
                return;
            }

            // What was only asked for, a page or a file, is asked for again; what was sent is not.
            await refused.Refusal.AnswerWithWayOn(
                http, StatusCodes.Status503ServiceUnavailable, SecurityRefusals.ToStart, "/", HttpMethods.IsGet(http.Request.Method) ? Again : null);
        }
    });
}
