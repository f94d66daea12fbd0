using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Layout;
using BroByggare.Web.Security;
using Microsoft.AspNetCore.Authentication;

namespace BroByggare.Web.Authentication;

/// <summary>Signing in as an invented person with one press: only in Development, and only from the same machine.</summary>
internal static class DemoSignIn
{
    public const string Path = "/logga-in/demo";

    public static bool IsOpenTo(HttpContext http) =>
        http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment() && OwnMachine.Asks(http);

    public static void MapDemoSignIn(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            app.MapPost(Path, Enter).AllowAnonymous().RequireAntiforgeryToken().RequireRateLimiting(RateLimits.SignIns);
    }

    private static async Task<IResult> Enter(HttpContext http, TeamQueries team, string? returnUrl)
    {
        var form = await http.Request.ReadFormAsync();
        var member = (await team.DemoMembers()).FirstOrDefault(member => member.Id.ToString() == form["member"]);
        if (member is null || !IsOpenTo(http))
            return Results.NotFound();

        await http.SignInAsync(CurrentActor.Principal(member.Id));
        var onward = ReturnUrl.Safe(returnUrl);
        return Results.LocalRedirect(onward == "/" ? MenuItems.Home(member.Role) : onward);
    }
}
