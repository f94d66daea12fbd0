using BroByggare.Core.Drafts;
using BroByggare.Core.Kernel;
using BroByggare.Web.Authentication;
using BroByggare.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace BroByggare.Web.Components;

/// <summary>
/// What <c>drafts.js</c> and <c>forms.js</c> ask for: the key that drafts in the tab are sealed with, and the server's own drafts. Not by the
/// circuit, which may be the very thing that is gone. Only the signed-in member's own page is answered.
/// </summary>
internal static class Drafts
{
    public const string Path = "/utkast";

    public const string KeyPath = "/utkast/nyckel";

    /// <summary>Whether what was sent with a form's key is saved.</summary>
    public const string SavedPath = "/utkast/sparad/{once:guid}";

    private const string OnePath = "/utkast/{form}/{tab:guid}";

    /// <summary>In bytes: the longest note in a form with several, and what JSON adds.</summary>
    private const int LargestMessage = 1024 * 1024;

    public static void MapDrafts(this WebApplication app)
    {
        app.MapGet(KeyPath, async (HttpContext http, CurrentActor current, DraftKeyQueries keys) =>
            Results.Bytes(await keys.Own((await current.Session(http)).Member.AsActor()))).RequireOwnPage();
        app.MapGet(SavedPath, async (Guid once, HttpContext http, CurrentActor current, DraftKeyQueries keys) =>
            Results.Json(await keys.IsSaved((await current.Session(http)).Member.AsActor(), once))).RequireOwnPage();
        app.MapGet(Path + "/alla/{tab:guid}", async (Guid tab, HttpContext http, CurrentActor current, DraftQueries drafts, TimeProvider clock) =>
        {
            var (member, today) = ((await current.Session(http)).Member.AsActor(), clock.Today());
            var elsewhere = (await drafts.Waiting(member)).Where(draft => draft.Tab != tab);
            return Results.Json(new
            {
                Elsewhere = elsewhere.Select(draft => new { draft.Form, draft.Tab, draft.Sequence, When = DraftTexts.When(draft.At, today) }),
                Ended = await drafts.Ended(member, tab),
            });
        }).RequireOwnPage();
        app.MapGet(OnePath, async (string form, Guid tab, HttpContext http, CurrentActor current, DraftQueries drafts) =>
            Results.Json((await drafts.Open((await current.Session(http)).Member.AsActor(), form, tab))?.Fields)).RequireOwnPage();
        app.MapPut(Path, Keep).RequireOwnPage().WithMetadata(new RequestSizeLimitAttribute(LargestMessage));
    }

    private static async Task<IResult> Keep(Told told, HttpContext http, CurrentActor current, DraftCommands drafts, TimeProvider clock)
    {
        var member = (await current.Session(http)).Member.AsActor();
        try
        {
            var kept = await drafts.Keep(member, new(told.Tab, Device.Of(http)), told.Drafts);
            return Results.Json(new { At = ComponentTexts.DraftKept.With(clock.Now().InStockholm()).ToString(), Kept = kept });
        }
        catch (RefusedException passing) when (CommonRefusals.IsPassing(passing.Refusal))
        {
            // With a body: without one the page that says "not found" would be asked for in the same way.
            return Results.Json(new { }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private sealed record Told(Guid Tab, IReadOnlyList<WrittenDraft> Drafts);
}
