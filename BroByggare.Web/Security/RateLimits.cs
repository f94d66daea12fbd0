using System.Globalization;
using System.Threading.RateLimiting;
using BroByggare.Web.Authentication;
using BroByggare.Web.Settings;
using Microsoft.AspNetCore.RateLimiting;

namespace BroByggare.Web.Security;

/// <summary>How often one may knock, by <see cref="RateLimitSettings"/>. Presses inside a page are counted by <see cref="ChangeRateLimit"/>.</summary>
internal static class RateLimits
{
    /// <summary>Sign-ins, by the address they are tried from.</summary>
    public const string SignIns = "sign-ins";

    /// <summary>Files, by who takes them out.</summary>
    public const string Files = "files";

    /// <summary>Calendars that telephones fetch, by the address they come from: apart from sign-ins, which a hall of telephones must not use up.</summary>
    public const string Calendars = "calendars";

    /// <summary>What other programs ask for, by the address they come from: before anybody looks at a key, so that none is found by trying.</summary>
    public const string FigureReadings = "figure-readings";

    /// <summary>A telephone asks a few times an hour; many may come from one address.</summary>
    private const int CalendarsPerMinute = 120;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var most = builder.Configuration.Section<RateLimitSettings>();
        builder.Services.AddRateLimiter(limits =>
        {
            limits.AddPolicy(SignIns, http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = most.SignInsPerMinute, Window = Minute }));
            limits.AddPolicy(Calendars, http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = CalendarsPerMinute, Window = Minute }));
            limits.AddPolicy(FigureReadings, http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = most.FigureReadingsPerMinute, Window = Minute }));
            limits.AddPolicy(Files, http => RateLimitPartition.GetTokenBucketLimiter(
                CurrentActor.IdIn(http.User)?.ToString() ?? "",
                _ => new() { TokenLimit = most.FilesPerMinute, TokensPerPeriod = most.FilesPerMinute, ReplenishmentPeriod = Minute }));
            limits.OnRejected = Refuse;
        });
    }

    private static async ValueTask Refuse(OnRejectedContext context, CancellationToken cancel)
    {
        context.HttpContext.Response.Headers.RetryAfter = Minute.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        if (MachineAnswer.IsFor(context.HttpContext.Request))
            await SecurityRefusals.TooOften.AnswerAsProblem(context.HttpContext, StatusCodes.Status429TooManyRequests);
        else
            await SecurityRefusals.TooOften.Answer(context.HttpContext, StatusCodes.Status429TooManyRequests);
    }
}
