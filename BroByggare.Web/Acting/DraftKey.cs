using BroByggare.Core.Sealing;
using BroByggare.Web.Accounts;
using BroByggare.Web.Safety;

namespace BroByggare.Web.Acting;

/// <summary>What <c>boot.js</c> seals drafts with. Only the signed-in member's own page gets it.</summary>
internal static class DraftKey
{
    public const string Path = "/utkast/nyckel";

    public static void MapDraftKey(this WebApplication app) =>
        app.MapGet(Path, async (HttpContext http, CurrentActor current, DraftKeyQueries keys) =>
            Results.Bytes(await keys.Own((await current.Session(http)).Member.AsActor()))).OnlyFromOurPages();
}
