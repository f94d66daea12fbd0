using System.Globalization;
using System.Threading.RateLimiting;
using BroByggare.Web.Authentication;
using BroByggare.Web.Settings;
using Microsoft.AspNetCore.RateLimiting;

namespace BroByggare.Web.Security;

/// <summary>How often one may knock: section <c>Pace</c> of the settings. Presses inside a page are counted by <see cref="ChangeRateLimit"/>.</summary>
internal static class RateLimits
{
    /// <summary>Ways in, by the address they are tried from.</summary>
    public const string WayIn = "way-in";

    /// <summary>Files, by who takes them out.</summary>
    public const string Files = "files";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var (waysIn, files) = (builder.Configuration.Number("Pace:SignInsPerMinute", 30, 1, 1_000_000), builder.Configuration.Number("Pace:FilesPerMinute", 20, 1, 1_000_000));
        builder.Services.AddRateLimiter(doors =>
        {
            doors.AddPolicy(WayIn, http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = waysIn, Window = Minute }));
            doors.AddPolicy(Files, http => RateLimitPartition.GetTokenBucketLimiter(
                CurrentActor.IdIn(http.User)?.ToString() ?? "",
                _ => new() { TokenLimit = files, TokensPerPeriod = files, ReplenishmentPeriod = Minute }));
            doors.OnRejected = Refuse;
        });
    }

    private static async ValueTask Refuse(OnRejectedContext context, CancellationToken cancel)
    {
        context.HttpContext.Response.Headers.RetryAfter = Minute.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        await SecurityRefusals.TooOften.Answer(context.HttpContext, StatusCodes.Status429TooManyRequests);
    }
}
