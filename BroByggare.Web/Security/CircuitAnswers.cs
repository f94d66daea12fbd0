using Microsoft.AspNetCore.Diagnostics;

namespace BroByggare.Web.Security;

/// <summary>
/// The circuit's own requests come from a script, which reads the number of the answer and nothing else. A page drawn in
/// its place would need a signed-in user, so that "401" would become a way to the sign-in that no script can go.
/// </summary>
internal static class CircuitAnswers
{
    /// <summary>How often the server says that it is there. A browser that hears nothing three times over knows that nothing passes.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(3);

    public static void UseBareAnswersForCircuits(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal) && http.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        return next(http);
    });
}
