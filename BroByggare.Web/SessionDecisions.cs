using BroByggare.Core.Sessions;

namespace BroByggare.Web;

/// <summary>How long a sign-in holds; section <c>Sessions</c> of the settings.</summary>
internal static class SessionDecisions
{
    public static SessionRules Of(IServiceProvider services)
    {
        var sessions = services.GetRequiredService<IConfiguration>().GetSection("Sessions");
        var standard = new SessionRules();
        return new()
        {
            IdleFor = TimeSpan.FromMinutes(sessions.GetValue("IdleMinutes", standard.IdleFor.TotalMinutes)),
            LongestFor = TimeSpan.FromHours(sessions.GetValue("AbsoluteHours", standard.LongestFor.TotalHours)),
            FreshFor = TimeSpan.FromMinutes(sessions.GetValue("FreshMinutes", standard.FreshFor.TotalMinutes)),
        };
    }
}
