using BroByggare.Core.Sessions;

namespace BroByggare.Web.Settings;

/// <summary>How long a sign-in holds; section <c>Sessions</c> of the settings.</summary>
internal static class SessionSection
{
    public static SessionRules Of(IServiceProvider services)
    {
        var settings = services.GetRequiredService<IConfiguration>();
        var standard = new SessionRules();
        return new()
        {
            IdleFor = TimeSpan.FromMinutes(settings.Number("Sessions:IdleMinutes", (int)standard.IdleFor.TotalMinutes, 1, 24 * 60)),
            LongestFor = TimeSpan.FromHours(settings.Number("Sessions:AbsoluteHours", (int)standard.LongestFor.TotalHours, 1, 24)),
            FreshFor = TimeSpan.FromMinutes(settings.Number("Sessions:FreshMinutes", (int)standard.FreshFor.TotalMinutes, 1, 24 * 60)),
            DemoHolds = services.GetRequiredService<IHostEnvironment>().IsDevelopment(),
        };
    }
}
