using System.Security.Claims;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Core.Privacy.Retention;
using BroByggare.Tests.Making;
using BroByggare.Web.Authentication;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Privacy.Retention;
using BroByggare.Web.Security;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Privacy.Retention;

/// <summary>A culling that is approved, as the one who approves it sees it: how far it has come, and a stop that is honest.</summary>
public sealed class CullingPageTests : DrawnTest
{
    private readonly InLanguage _swedish = InLanguage.Swedish();
    private readonly BunitAuthorizationContext _session;
    private readonly CullingScene _scene = new();

    public CullingPageTests()
    {
        _session = this.AddAuthorization();
        Services.AddSingleton<TimeProvider>(_scene.Database.Clock);
        Services.AddSingleton(new ChangeRateLimit(_scene.Database.Clock));
        Has<SessionQueries>();
        Has<TeamQueries>();
        Has<EmergencyQueries>();
        Has<EmergencyCommands>();
        Has<CullingQueries>();
        Has<CullingCommands>();
        Services.AddScoped<CurrentActor>();
        Services.AddScoped<ChangeRunner>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_that_is_handed_in_is_told_to_whoever_can_decide_and_not_to_the_one_who_made_it(bool madeIt)
    {
        _scene.Has(closed: 60);
        var id = await _scene.HandedIn(_scene.Helena);
        SignIn(madeIt ? _scene.Helena : _scene.Anders);

        var told = Draw<CullingsToDecide>().Markup;

        told.Contains(CullingPageTexts.WaitsForYou.With(id).Swedish, StringComparison.Ordinal).Should().Be(!madeIt);
    }

    [Fact]
    public async Task While_it_erases_the_page_shows_how_far_it_has_come_and_stays_open_to_the_press_that_stops_it()
    {
        var (first, second) = (_scene.Has(closed: 60), _scene.Has(closed: 50));
        var id = await _scene.HandedIn(_scene.Helena);
        var page = PageOf(_scene.Anders, id);
        // Somebody else writes first, so that the page waits for as long as the test needs.
        var turn = new TaskCompletionSource<bool>();
        var writing = _scene.Database.Get<WriteGate>().Write(() => turn.Task);

        Press(page, CullingPageTexts.Approve);
        Press(page, CullingPageTexts.Approve, within: ".mud-dialog ");
        var bar = page.Find("[role=progressbar]");
        bar.GetAttribute("aria-valuetext").Should().Be("0 av 2");
        page.Find("#" + page.Find(".long-work button").GetAttribute("aria-describedby")).TextContent.Should().Be(CullingPageTexts.StopMeans.Swedish);
        page.FindAll(".mud-dialog h2").Should().BeEmpty("the question is answered");
        Press(page, ComponentTexts.Cancel, within: ".long-work ");
        page.WaitForAssertion(() => page.Find(".long-work button").TextContent.Trim().Should().Be(ComponentTexts.Cancelling.Swedish), Long);
        turn.SetResult(true);
        await writing;

        page.WaitForAssertion(() => page.Find(".notice").TextContent.Should().Contain("Avbruten").And.Contain("0 av 2 personer är klara").And.Contain("Anders Nyman"), Long);
        (_scene.IsErased(first), _scene.IsErased(second)).Should().Be((false, false));
        page.WaitForAssertion(() => page.FindAll("[role=progressbar]").Should().BeEmpty(), Long);
        page.Markup.Should().Contain(CullingPageTexts.NotErasedYet.Swedish);
    }

    [Fact]
    public async Task A_stopped_one_goes_on_by_a_press_and_its_certificate_is_shown()
    {
        var (first, second) = (_scene.Has(closed: 60), _scene.Has(closed: 50));
        var page = PageOf(_scene.Karin, await Stopped());

        Press(page, CullingPageTexts.GoOn);
        Press(page, CullingPageTexts.GoOn, within: ".mud-dialog ");

        page.WaitForAssertion(() => page.Find(".notice.ok").TextContent.Should().Contain("Klar"), Long);
        (_scene.IsErased(first), _scene.IsErased(second)).Should().Be((true, true));
        page.FindAll("a").Should().Contain(link => link.TextContent.Contains(CullingPageTexts.ShowCertificate.Swedish));
    }

    [Fact]
    public async Task The_rest_of_a_stopped_one_is_left_when_somebody_is_sure()
    {
        _scene.Has(closed: 60);
        _scene.Has(closed: 50);
        var id = await Stopped();
        var page = PageOf(_scene.Anders, id);

        Press(page, CullingPageTexts.LeaveRest);
        Press(page, CullingPageTexts.LeaveRestTitle.With(id), within: ".mud-dialog ");

        page.WaitForAssertion(() => page.Find(".notice.ok").TextContent.Should().Contain("Personer som lämnades kvar: 1"), Long);
        var paper = Render<CertificatePage>(given => given.Add(certificate => certificate.Number, id.Value));
        paper.Find("dl").TextContent.Should().Contain(CullingPageTexts.SparedPersons.Swedish).And.Contain(CullingPageTexts.StoppedByWhom.Swedish);
    }

    [Fact]
    public async Task Whoever_comes_back_while_it_erases_can_stop_it_from_there()
    {
        var support = _scene.Has(closed: 60);
        var id = await _scene.HandedIn(_scene.Helena);
        await _scene.Database.Get<Changes>().Make((await _scene.Seen(_scene.Anders, id)).Seen, CullingActions.Approve, (culling, signed) => culling.Approve(signed));
        var page = PageOf(_scene.Anders, id);
        page.Find(".notice").TextContent.Should().Contain("0 av 1 personer är klara");

        Press(page, CullingPageTexts.Stop);

        page.WaitForAssertion(() => page.Find(".notice").TextContent.Should().Contain("Avbruten"), Long);
        _scene.IsErased(support).Should().BeFalse();
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        _scene.Dispose();
        _swedish.Dispose();
    }

    private static TimeSpan Long => TimeSpan.FromSeconds(30);

    /// <summary>By Anders, when the first is erased.</summary>
    private async Task<CullingId> Stopped()
    {
        using var stop = new CancellationTokenSource();
        var id = await _scene.HandedIn(_scene.Helena);
        await _scene.Commands.Approve((await _scene.Seen(_scene.Anders, id)).Seen, _scene.Session(_scene.Anders), new Stops(stop), stop.Token);
        return id;
    }

    private void Has<T>()
        where T : class =>
        Services.AddSingleton(_scene.Database.Get<T>());

    private IRenderedComponent<IComponent> PageOf(Actor actor, CullingId id)
    {
        SignIn(actor);
        return Draw<CullingPage>((nameof(CullingPage.Number), id.Value));
    }

    private void SignIn(Actor actor)
    {
        _session.SetAuthorized(actor.Id.ToString());
        _session.SetClaims(
            new Claim(ClaimTypes.NameIdentifier, actor.Id.ToString()), new Claim(CurrentActor.SessionClaim, _scene.Session(actor).ToString()));
    }

    private static void Press(IRenderedComponent<IComponent> page, Text label, string within = "") =>
        page.FindAll(within + "button").First(button => button.TextContent.Trim() == label.Swedish).Click();

    private sealed class Stops(CancellationTokenSource stop) : IProgress<CullingProgress>
    {
        public void Report(CullingProgress value) => stop.Cancel();
    }
}
