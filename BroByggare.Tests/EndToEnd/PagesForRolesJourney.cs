using System.Reflection;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.Playwright;
using static BroByggare.Core.Kernel.Role;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>Every page and every file there is, as everybody who can sign in: what is not theirs is not there.</summary>
[Collection(AppGroup.Name)]
public sealed class PagesForRolesJourney(AppFixture app)
{
    private static readonly Role[] All = [Bridgebuilder, Coordinator, Manager, Administrator];
    private static readonly Role[] WorkWithPeople = [Bridgebuilder, Coordinator];
    private static readonly Role[] FollowUp = [Coordinator, Manager];

    /// <summary>Each address of a page with an example of it and who has it. A page that nobody has thought of fails.</summary>
    private static readonly Dictionary<string, (string Example, Role[] Has)> Pages = new()
    {
        ["/"] = ("/", WorkWithPeople),
        ["/stod"] = ("/stod", WorkWithPeople),
        ["/stod/{Number:int}"] = ("/stod/{0}", WorkWithPeople),
        ["/stod/{Number:int}/min-plan"] = ("/stod/{0}/min-plan", WorkWithPeople),
        ["/stod/{Number:int}/lamna-over"] = ("/stod/{0}/lamna-over", WorkWithPeople),
        ["/lamna-over"] = ("/lamna-over?stod={0}", WorkWithPeople),
        ["/stod/{Number:int}/samtycke"] = ("/stod/{0}/samtycke", WorkWithPeople),
        ["/anteckna"] = ("/anteckna", WorkWithPeople),
        ["/kalender"] = ("/kalender", WorkWithPeople),
        ["/nodoppning"] = ("/nodoppning", WorkWithPeople),
        ["/laget"] = ("/laget", FollowUp),
        ["/laget/{Code}"] = ("/laget/supports.ongoing", WorkWithPeople),
        ["/arets-siffror"] = ("/arets-siffror?ar=2018", FollowUp),
        ["/arets-siffror/saknas"] = ("/arets-siffror/saknas?ar=2026&vad=personer", WorkWithPeople),
        ["/mal"] = ("/mal", FollowUp),
        ["/kontakter"] = ("/kontakter", All),
        ["/kontakter/{Id:int}"] = ("/kontakter/1", All),
        ["/aktiviteter"] = ("/aktiviteter", All),
        ["/aktiviteter/{Id:int}"] = ("/aktiviteter/1", All),
        ["/block"] = ("/block", All),
        ["/mina-inloggningar"] = ("/mina-inloggningar", All),
        ["/utkast"] = ("/utkast", All),
        ["/nytt"] = ("/nytt", All),
        ["/bekrafta"] = ("/bekrafta?returnUrl=/mina-inloggningar", All),
        ["/team"] = ("/team", [Coordinator, Administrator]),
        ["/team/{Id:int}"] = ("/team/1", [Coordinator, Administrator]),
        ["/installningar/inloggning"] = ("/installningar/inloggning", [Administrator]),
        ["/nycklar"] = ("/nycklar", [Administrator]),
        ["/stod/{Number:int}/logg"] = ("/stod/{0}/logg", [Coordinator]),
        ["/stod/{Number:int}/logg/papper"] = ("/stod/{0}/logg/papper", [Coordinator]),
        ["/stod/{Number:int}/registerutdrag"] = ("/stod/{0}/registerutdrag", WorkWithPeople),
        ["/stod/{Number:int}/information"] = ("/stod/{0}/information", All),
        ["/information"] = ("/information", All),
        ["/stod/{Number:int}/radera"] = ("/stod/{0}/radera", [Coordinator]),
        ["/stod/{Number:int}/sla-ihop"] = ("/stod/{0}/sla-ihop", [Coordinator]),
        ["/gallring"] = ("/gallring", [Coordinator, Manager, Administrator]),
        // Nobody has one that does not exist; CullingJourney has the others.
        ["/gallring/{Number:int}"] = ("/gallring/9999", []),
        ["/gallring/{Number:int}/bevis"] = ("/gallring/9999/bevis", []),
        ["/loggkontroll"] = ("/loggkontroll", [Manager]),
        // The running month in Stockholm: a page of its own to everybody who has it, also when the gate runs past midnight.
        ["/loggkontroll/{Month}"] = ($"/loggkontroll/{TimeProvider.System.Today():yyyy-MM}", [Manager]),
        ["/loggkontroll/medarbetare/{Number:int}"] = ("/loggkontroll/medarbetare/1", [Manager]),
        ["/loggkontroll/incident"] = ("/loggkontroll/incident", [Manager, Administrator]),
    };

    /// <summary>They are there before sign-in, or for what went wrong.</summary>
    private static readonly string[] Anybodys = ["/logga-in", "/inloggning/{Word}", "/fel", "/saknas"];

    private static readonly Dictionary<string, Role[]> Files = new()
    {
        ["/arets-siffror/fil?ar=2018&format=csv"] = FollowUp,
        ["/arets-siffror/fil?ar=2018&format=xlsx"] = FollowUp,
        ["/arets-siffror/fil?ar=2018&format=docx"] = FollowUp,
        ["/arets-siffror/fil?ar=2018&format=csv&intern=1"] = [Manager],
        ["/arets-siffror/fil?ar=2018&format=xlsx&intern=1"] = [Manager],
        ["/arets-siffror/fil?ar=1066&format=csv"] = [],
        // Nobody has one that does not exist; FrozenYearJourney has the others.
        ["/arets-siffror/skickat/9999/fil"] = [],
        ["/loggkontroll/medarbetare/1/fil"] = [Manager],
        ["/loggkontroll/incident/fil?fran=2018-01-01T00:00&till=2018-12-31T00:00"] = [Manager, Administrator],
        ["/stod/{0}/registerutdrag/fil"] = WorkWithPeople,
        ["/stod/1001.csv"] = [],
    };

    [Fact]
    public void Every_page_stands_in_the_table()
    {
        var addresses = typeof(LayoutTexts).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template);

        addresses.Except(Anybodys).Should().BeEquivalentTo(Pages.Keys);
    }

    [Theory]
    [InlineData(Bridgebuilder)]
    [InlineData(Coordinator)]
    [InlineData(Manager)]
    [InlineData(Administrator)]
    public async Task Everybody_has_their_pages_and_no_others(Role role)
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Bridgebuilder, to: "/stod");
        var number = (await visit.Page.Locator("a.open").First.GetAttributeAsync("href"))!.Split('/')[^1];
        await using var other = await app.Visit();
        await other.SignInAs(role, to: MenuItems.Home(role));

        foreach (var (example, has) in Pages.Values)
        {
            await other.Go(string.Format(Text.EnglishCulture, example, number));
            await Expect(other.Page.Locator("h1")).Not.ToHaveTextAsync("");
            // Whoever has no day is shown where theirs begins instead.
            if (example == "/" && !has.Contains(role))
                await Expect(other.Page).ToHaveURLAsync(new Uri(app.Address, MenuItems.Home(role)).ToString());
            else if (has.Contains(role))
                await Expect(other.Heading(LayoutTexts.NotFoundTitle.Swedish)).ToHaveCountAsync(0);
            else
                await Expect(other.Heading(LayoutTexts.NotFoundTitle.Swedish)).ToBeVisibleAsync();
        }

        foreach (var (file, has) in Files)
        {
            var answer = await other.Page.APIRequest.GetAsync(new Uri(app.Address, string.Format(Text.EnglishCulture, file, number)).ToString());
            answer.Status.Should().Be(has.Contains(role) ? 200 : 404, "{0} as {1}", file, role);
        }
    }
}
