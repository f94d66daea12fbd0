using System.Security.Claims;
using AngleSharp.Dom;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using BroByggare.Web.Authentication;
using BroByggare.Web.Components;
using BroByggare.Web.Security;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Making;

/// <summary>A page on a real database, opened by somebody who is signed in and reads Swedish. What is asserted is what they see.</summary>
public abstract class PageTest : DrawnTest
{
    private readonly InLanguage _swedish = InLanguage.Swedish();
    private readonly BunitAuthorizationContext _session;

    protected PageTest()
    {
        _session = this.AddAuthorization();
        Services.AddSingleton<TimeProvider>(Database.Clock);
        Services.AddScoped<CurrentActor>();
        Services.AddScoped<ChangeRunner>();
        Services.AddSingleton(new ChangeRateLimit(Database.Clock));
        Has<SessionQueries>();
        Has<TeamQueries>();
        Has<EmergencyQueries>();
        Has<EmergencyCommands>();
        Team = Database.HasTeam();
    }

    protected TestDatabase Database { get; } = new();

    protected TeamId Team { get; }

    /// <summary>Of the one who signed in last.</summary>
    protected SessionId Session { get; private set; }

    /// <summary>The page asks for this piece of Core.</summary>
    protected void Has<T>()
        where T : class =>
        Services.AddSingleton(Database.Get<T>());

    protected Actor SignIn(Role role, string name = "Testperson")
    {
        var actor = Database.HasMember(role, Team, name);
        SignIn(actor);
        return actor;
    }

    /// <summary>Somebody who works here already signs in, or signs in again after a while.</summary>
    protected void SignIn(Actor actor)
    {
        _session.SetAuthorized(actor.Id.ToString());
        Session = Database.HasSession(actor);
        _session.SetClaims(
            new Claim(ClaimTypes.NameIdentifier, actor.Id.ToString()), new Claim(CurrentActor.SessionClaim, Session.ToString()));
    }

    /// <summary>The control that stands under this label.</summary>
    protected static IElement Field(IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> page, string label)
    {
        var words = page.FindAll("label").First(found => found.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        return words.QuerySelector("input, select, textarea") ?? page.Find("#" + words.GetAttribute("for"));
    }

    protected static IElement Button(IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> page, string name) =>
        Buttons(page).First(button => button.TextContent.Trim() == name);

    /// <summary>Without the button of a draft, which the script shows where there is one.</summary>
    protected static IEnumerable<IElement> Buttons(IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> page) =>
        page.FindAll("button").Where(button => button.Closest("[data-draft]") is null);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        Database.Dispose();
        _swedish.Dispose();
    }
}
