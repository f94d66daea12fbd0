using BroByggare.Web.Authentication;

namespace BroByggare.Web.Security;

/// <summary>A line into the system costs memory, so nobody gets more of them than any hand could use.</summary>
internal static class RoomForCircuits
{
    public static void UseRoomForCircuits(this WebApplication app) => app.Use((http, next) =>
    {
        if (!http.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal)
            || !http.RequestServices.GetRequiredService<OpenCircuits>().IsBeyondAllMeasure(CurrentActor.IdIn(http.User)))
            return next(http);
        return SecurityRefusals.Full.Answer(http, StatusCodes.Status503ServiceUnavailable);
    });
}
