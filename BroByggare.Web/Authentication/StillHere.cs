using BroByggare.Web.Security;

namespace BroByggare.Web.Authentication;

/// <summary>
/// Where <c>boot.js</c> tells now and then that somebody is typing or scrolling. Being asked for by a session that holds is
/// enough to keep it open, as for every page, so there is nothing more to do.
/// </summary>
internal static class StillHere
{
    public const string Path = "/har";

    public static void MapStillHere(this WebApplication app) => app.MapPost(Path, Results.NoContent).RequireOwnPage();
}
