using System.Globalization;
using System.Security.Claims;
using AngleSharp.Dom;
using BroByggare.Core.Drafts;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Merging;
using BroByggare.Core.People;
using BroByggare.Core.Sessions;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Questions;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Supports.Striking;
using BroByggare.Core.Team;
using BroByggare.Web.Authentication;
using BroByggare.Web.Components;
using BroByggare.Web.Security;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Making;

/// <summary>The pages of one support on a real database, as a signed-in user sees them.</summary>
public abstract class SupportScreen : DrawnTest
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    protected SupportScreen()
    {
        CultureInfo.CurrentUICulture = Text.SwedishCulture;
        SignedIn = AddAuthorization();
        Services.AddSingleton<TimeProvider>(Scene.Database.Clock);
        Services.AddSingleton(new WorkRules());
        Services.AddSingleton(Scene.Queries);
        Services.AddSingleton(Scene.Commands);
        Services.AddSingleton(Scene.Database.Get<SupportListQueries>());
        Services.AddSingleton(Scene.Database.Get<DraftQueries>());
        Services.AddSingleton(Scene.Database.Get<StrikingCommands>());
        Services.AddSingleton(Scene.Database.Get<EntryQuestionQueries>());
        Services.AddSingleton(Scene.Database.Get<EntryQuestionCommands>());
        Services.AddSingleton(Scene.Referring);
        Services.AddSingleton(Scene.Database.Get<PersonCommands>());
        Services.AddSingleton(Scene.Database.Get<MergeCommands>());
        Services.AddSingleton(Scene.Database.Get<AccessQueries>());
        Services.AddSingleton(Scene.Database.Get<AccessCommands>());
        Services.AddSingleton(Scene.Database.Get<RestrictionCommands>());
        Services.AddSingleton(Scene.Database.Get<EmergencyCommands>());
        Services.AddSingleton(Scene.Database.Get<TeamQueries>());
        Services.AddSingleton(Scene.Database.Get<KeyContactChoiceQueries>());
        Services.AddScoped<CurrentActor>();
        Services.AddScoped<ChangeRunner>();
        Services.AddSingleton(new ChangeRateLimit(Scene.Database.Clock));
        Services.AddSingleton(Scene.Database.Get<SessionQueries>());
        SignIn(Scene.Sara);
    }

    protected SupportScene Scene { get; } = new();

    private BunitAuthorizationContext SignedIn { get; }

    protected void SignIn(Actor actor)
    {
        SignedIn.SetAuthorized(actor.Id.ToString());
        SignedIn.SetClaims(
            new Claim(ClaimTypes.NameIdentifier, actor.Id.ToString()),
            new Claim(CurrentActor.SessionClaim, Scene.Database.HasSession(actor).ToString()));
    }

    /// <summary>The page, drawn and loaded.</summary>
    protected IRenderedComponent<IComponent> Shown<T>()
        where T : IComponent
    {
        var page = Draw<T>(("Number", Scene.Id.Value));
        page.WaitForState(() => page.FindAll("h1, .nothing").Count > 0);
        return page;
    }

    /// <summary>The button that says this to the eye; what is added for the ear is left out.</summary>
    protected static IElement Button(IRenderedComponent<IComponent> page, string says) =>
        page.FindAll("button").Single(button => Says(button) == says);

    protected static IElement Field(IRenderedComponent<IComponent> page, string label)
    {
        var name = page.FindAll("label").Single(caption => caption.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        return page.Find("#" + name.GetAttribute("for"));
    }

    /// <summary>Why a button is refused, as it is tied to it.</summary>
    protected static string WhyNot(IRenderedComponent<IComponent> page, IElement button) =>
        button.GetAttribute("aria-describedby") is { } reason ? page.Find("#" + reason).TextContent.Trim() : "";

    protected static string Says(IElement element) => string.Join(' ', (element.QuerySelector(".mud-button-label") ?? element).ChildNodes
        .Where(node => node is not IElement { ClassName: "sr" })
        .Select(node => node.TextContent.Trim())
        .Where(words => words.Length > 0));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Scene.Dispose();
        CultureInfo.CurrentUICulture = _before;
    }
}
