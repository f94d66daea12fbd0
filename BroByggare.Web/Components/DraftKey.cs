using BroByggare.Core.Encryption;
using BroByggare.Web.Authentication;
using BroByggare.Web.Security;

namespace BroByggare.Web.Components;

/// <summary>What <c>forms.js</c> seals drafts with. Only the signed-in member's own page gets it.</summary>
internal static class DraftKey
{
    public const string Path = "/utkast/nyckel";

    /// <summary>Whether what was sent with a form's key is saved.</summary>
    public const string SavedPath = "/utkast/sparad/{once:guid}";

    public static void MapDraftKey(this WebApplication app)
    {
        app.MapGet(Path, async (HttpContext http, CurrentActor current, DraftKeyQueries keys) =>
            Results.Bytes(await keys.Own((await current.Session(http)).Member.AsActor()))).RequireOwnPage();
        app.MapGet(SavedPath, async (Guid once, HttpContext http, CurrentActor current, DraftKeyQueries keys) =>
            Results.Json(await keys.IsSaved((await current.Session(http)).Member.AsActor(), once))).RequireOwnPage();
    }
}
