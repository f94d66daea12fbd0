namespace BroByggare.Web.Security;

/// <summary>A web socket carries the user's cookie whoever opens it, so the circuit answers our own pages only.</summary>
internal static class SameOrigin
{
    public static void UseSameOriginCircuits(this WebApplication app) => app.Use((http, next) =>
    {
        var origin = http.Request.Headers.Origin.ToString();
        if (!http.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal) || origin is "" || IsOurs(origin, http.Request))
            return next(http);
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsOurs(string origin, HttpRequest request) =>
        string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
