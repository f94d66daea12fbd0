using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.Playwright;

namespace BroByggare.Tests.EndToEnd;

/// <summary>A running product of its own with a small staff and a clock that a test moves: to be switched off, left and come too late in.</summary>
public sealed class SessionApp : IAsyncLifetime
{
    public const int MostTabs = 4;

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private RunningApp _app = null!;

    public FixedClock Clock { get; } = new();

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(60_000);
        _app = RunningApp.WithoutDemo(Clock);
        _app.Settings["Circuits:PerMember"] = MostTabs.ToString(Text.SwedishCulture);
        Address = _app.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.Start(_playwright);
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>Somebody opens a browser window and is not signed in.</summary>
    public Task<Visit> Visit() => EndToEnd.Visit.Start(_browser, Address);

    /// <summary>The same through a line that can be cut.</summary>
    public Task<Visit> Visit(Cable through) => EndToEnd.Visit.Start(_browser, through.Address);

    /// <summary>Somebody new on the staff, who stands on the sign-in page by this name.</summary>
    public Actor HasMember(Role role, string name)
    {
        using var db = _app.Open();
        var member = TeamMember.Join(name, role, db.Teams.OrderBy(team => team.Id).First().Id, isDemo: true);
        db.Add(member);
        db.SaveChanges();
        return member.AsActor();
    }

    public SupportId HasSupport(Actor responsible, string name)
    {
        using var db = _app.Open();
        var signed = new Signature(responsible.Id, Clock.Now());
        var person = Person.Register(name, null, ContactWays.None, signed.On);
        db.Add(person);
        db.SaveChanges();
        var support = IndividualSupport.Start(person.Id, responsible.TeamId, responsible.Id, signed);
        support.CountVersion();
        db.Add(support);
        db.SaveChanges();
        return support.Id;
    }

    /// <summary>One change of a support, signed by somebody.</summary>
    public void Changes(SupportId id, Actor by, Action<IndividualSupport, Signature> change)
    {
        using var db = _app.Open();
        var support = db.Supports.Single(IndividualSupport.Is(id));
        change(support, new(by.Id, Clock.Now()));
        support.Settle();
        support.CountVersion();
        db.SaveChanges();
    }

    /// <summary>The same, closed long ago.</summary>
    public SupportId HasClosedSupport(Actor responsible, string name, int monthsAgo)
    {
        var now = Clock.Now().InStockholm();
        Clock.Set(now.AddMonths(-monthsAgo));
        var id = HasSupport(responsible, name);
        Changes(id, responsible, (support, signed) => support.Close(ClosingReason.Moved, "", signed));
        Clock.Set(now);
        return id;
    }

    /// <summary>Asks the tables.</summary>
    public T Ask<T>(Func<BroByggareContext, T> question)
    {
        using var db = _app.Open();
        return question(db);
    }
}
