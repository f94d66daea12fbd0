using System.Security.Claims;
using AngleSharp.Dom;
using BroByggare.Core.Access;
using BroByggare.Core.Team;
using BroByggare.Web.Accounts;
using BroByggare.Web.Acting;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Making;

/// <summary>A page on a real database, opened by somebody who is signed in and reads Swedish. What is asserted is what they see.</summary>
public abstract class PageTest : BunitContext
{
    private readonly InLanguage _swedish = InLanguage.Swedish();
    private readonly BunitAuthorizationContext _session;

    protected PageTest()
    {
        _session = this.AddAuthorization();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<TimeProvider>(Database.Clock);
        Services.AddScoped<CurrentActor>();
        Services.AddScoped<Act>();
        Has<TeamQueries>();
        Has<EmergencyQueries>();
        Has<EmergencyCommands>();
        Team = Database.HasTeam();
    }

    protected TestDatabase Database { get; } = new();

    protected TeamId Team { get; }

    /// <summary>The page asks for this piece of Core.</summary>
    protected void Has<T>()
        where T : class =>
        Services.AddSingleton(Database.Get<T>());

    protected Actor SignIn(Role role, string name = "Testperson")
    {
        var actor = Database.HasMember(role, Team, name);
        _session.SetAuthorized(name);
        _session.SetClaims(new Claim(ClaimTypes.NameIdentifier, actor.Id.ToString()));
        return actor;
    }

    /// <summary>The control that stands under this label.</summary>
    protected static IElement Field(IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> page, string label)
    {
        var words = page.FindAll("label").First(found => found.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        return words.QuerySelector("input, select, textarea") ?? page.Find("#" + words.GetAttribute("for"));
    }

    protected static IElement Button(IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> page, string name) =>
        Buttons(page).First(button => button.TextContent.Trim() == name);

    protected static IEnumerable<IElement> Buttons(IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> page) => page.FindAll("button");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        Database.Dispose();
        _swedish.Dispose();
    }
}
