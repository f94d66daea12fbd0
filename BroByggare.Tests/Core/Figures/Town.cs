using System.Globalization;
using BroByggare.Core.Activities;
using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.WithoutIdentity;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Figures;

/// <summary>A municipality with nothing but what a test about figures puts there. Days are written yyyy-MM-dd.</summary>
internal sealed class Town : IDisposable
{
    public Town()
    {
        Team = Database.HasTeam();
        Sara = Database.HasMember(Role.Bridgebuilder, Team, "Sara Lind");
        Jonas = Database.HasMember(Role.Bridgebuilder, Team, "Jonas Berg");
        Coordinator = Database.HasMember(Role.Coordinator, Team);
        Manager = Database.HasMember(Role.Manager, Team);
        Database.Clock.Set(new(2020, 6, 1, 12, 0, 0));
    }

    public TestDatabase Database { get; } = new();

    public TeamId Team { get; }

    public Actor Sara { get; }

    public Actor Jonas { get; }

    public Actor Coordinator { get; }

    public Actor Manager { get; }

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The middle of the day in Stockholm.</summary>
    public Signature On(string day) => At(Day(day).ToDateTime(new(12, 0)));

    /// <param name="inStockholm">What the clock on the wall shows.</param>
    public Signature At(DateTime inStockholm) => new(Sara.Id, TimeZoneInfo.ConvertTimeToUtc(inStockholm, Clock.Stockholm));

    public IndividualSupport Opened(Signature signed, TeamId? team = null)
    {
        var person = Person.Register("Testperson", null, ContactWays.None, signed.On);
        Database.Has(person);
        return IndividualSupport.Start(person.Id, team ?? Team, signed.By, signed);
    }

    /// <summary>A support with the days on which it was opened, closed and opened again, as far as it was.</summary>
    public IndividualSupport Has(string opened, string? closed = null, string? reopened = null, Action<IndividualSupport>? before = null)
    {
        var support = Opened(On(opened));
        before?.Invoke(support);
        if (closed is not null)
            support.Close(ClosingReason.NoLongerNeeded, "", On(closed));
        if (reopened is not null)
            support.Reopen("Nytt behov", null, _ => true, On(reopened));
        Database.Has(support);
        return support;
    }

    public void HasLecture(string on, int? counted, ActivityKind kind = ActivityKind.Lecture, bool isHeld = true, int? registered = null)
    {
        var activity = Activity.Plan(new(kind, "Föreläsning", Day(on), "", Audience.Staff, []), registered, Sara.Id);
        if (isHeld)
            activity.Hold(new(registered, registered, counted), Day(on));
        Database.Has(activity);
    }

    public void HasHelp(string on, ResultKind? result) => Database.Has(
        HelpWithoutIdentity.Give(ContactKind.DropIn, AreaCatalogue.All[0].Code, 20, result, Day(on), Day(on)));

    public KeyContactId HasKeyContact(string organisation)
    {
        var contact = KeyContact.Add(new(organisation, "", "", "", "", []));
        Database.Has(contact);
        return contact.Id;
    }

    public Task<YearlyFigures> Count(int year) => Database.Get<FigureQueries>().ForCommandLine(year);

    /// <summary>The number of one figure, or of one member of a family.</summary>
    public async Task<int?> Count(string code, int year) => (await Count(year)).Lines.Single(line => line.Code == code).Count;

    public void Dispose() => Database.Dispose();
}
