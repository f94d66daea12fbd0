using BroByggare.Core.Activities;
using BroByggare.Core.Areas;
using BroByggare.Core.Goals;
using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Results;
using BroByggare.Core.Team;
using BroByggare.Core.WithoutIdentity;

namespace BroByggare.Core.Demo;

/// <summary>Lectures and other activities, help without identity, and goals: what is counted without any person behind it.</summary>
internal sealed class DemoActivities(DemoDraw draw, DemoPen pen, DemoStaff staff, DateOnly today)
{
    private static readonly string[] Places =
        ["Stadshuset", "Stadsbiblioteket", "Kulturhuset", "Föreningens hus", "Servicekontoret", "Digitalt möte", "Simhallens sal", "Rådhuset"];

    private static readonly (string Title, Audience Audience, string Area)[] Lectures =
    [
        ("Bemötande i receptionen", Audience.Staff, "health"),
        ("Så fungerar brobyggare", Audience.Staff, "civil-society"),
        ("Förtroende och första mötet", Audience.Staff, "health"),
        ("Historia som märks i dag", Audience.Public, "culture"),
        ("Trygg skolgång för alla barn", Audience.School, "education"),
        ("När hem och skola möts", Audience.School, "education"),
        ("Frågor och svar för rektorer", Audience.School, "education"),
        ("Mänskliga rättigheter i vardagen", Audience.Leaders, "civil-society"),
        ("Vad lagen kräver av kommunen", Audience.Leaders, "civil-society"),
        ("Berättelser från Borås", Audience.Public, "culture"),
        ("Bostad på lika villkor", Audience.Staff, "housing"),
        ("Vägar till arbete", Audience.Staff, "work"),
        ("Dina rättigheter hos myndigheter", Audience.Roma, "civil-society"),
    ];

    private static readonly (ActivityKind Kind, string Title, Audience Audience, string Area)[] Others =
    [
        (ActivityKind.StudyCircle, "Läsa tillsammans", Audience.Roma, "culture"),
        (ActivityKind.StudyCircle, "Prata om hälsa", Audience.Roma, "health"),
        (ActivityKind.Outreach, "Besök i området", Audience.Roma, "housing"),
        (ActivityKind.Outreach, "Öppet bord på torget", Audience.Public, "civil-society"),
        (ActivityKind.MeetingPlace, "Onsdagscafé", Audience.Public, "culture"),
        (ActivityKind.MeetingPlace, "Läxhjälp på biblioteket", Audience.School, "education"),
        (ActivityKind.InformationMaterial, "Affisch om studievägar", Audience.School, "education"),
        (ActivityKind.InformationMaterial, "Kort om hur man söker stöd", Audience.Roma, "health"),
        (ActivityKind.Other, "Frukostmöte med arbetsgivare", Audience.Leaders, "work"),
        (ActivityKind.Other, "Kulturdag i parken", Audience.Public, "culture"),
    ];

    private static readonly ContactKind[] Kinds = [ContactKind.DropIn, ContactKind.LetterOrForm, ContactKind.Call, ContactKind.DigitalHelp, ContactKind.DropIn];

    private static readonly ResultKind[] Results = [ResultKind.Other, ResultKind.Income, ResultKind.Studies, ResultKind.HealthContact];

    public IEnumerable<object> Plan()
    {
        for (var year = DemoPlans.FirstYear; year <= today.Year; year++)
        {
            var lectures = year == DemoPlans.KnownYear && year < today.Year ? DemoPlans.Known.Lectures : SomeLectures();
            foreach (var lecture in lectures)
                yield return Lecture(year, lecture);
            for (var others = draw.Between(9, 13); others > 0; others--)
                yield return Other(draw.Day(new(year, 1, 10), new(year, 12, 18)));
            foreach (var help in Helped(year))
                yield return help;
        }

        foreach (var goal in Goals())
            yield return goal;
    }

    private List<DemoLecture> SomeLectures()
    {
        var lectures = new List<DemoLecture>();
        for (var held = draw.Between(13, 19); held > 0; held--)
        {
            var day = draw.Day(new(2001, 1, 15), new(2001, 12, 14));
            var registered = draw.Between(15, 65);
            var isCounted = draw.Chance(90);
            lectures.Add(new(
                day.Month, day.Day, draw.Next(Lectures).Audience, registered,
                isCounted ? Math.Max(8, registered + draw.Between(-9, 14)) : null,
                isCounted ? null : registered,
                IsCancelled: draw.Chance(6)));
        }

        return lectures;
    }

    private Activity Lecture(int year, DemoLecture planned)
    {
        var (title, _, area) = draw.One([.. Lectures.Where(lecture => lecture.Audience == planned.Audience)]);
        var details = new ActivityDetails(
            ActivityKind.Lecture, title, new(year, planned.Month, planned.Day), draw.Next(Places), planned.Audience, [new(area)]);
        return Held(details, planned.Registered, new(planned.Registered, planned.Estimated, planned.Counted), planned.IsCancelled);
    }

    private Activity Other(DateOnly on)
    {
        var (kind, title, audience, area) = draw.Next(Others);
        var people = draw.Between(4, 45);
        var isCounted = draw.Chance(60);
        return Held(
            new(kind, title, on, draw.Next(Places), audience, [new(area)]),
            null,
            kind == ActivityKind.InformationMaterial ? new(null, people * 10, null) : new(null, isCounted ? null : people, isCounted ? people : null),
            isCancelled: false);
    }

    /// <summary>Planned three weeks before; held, cancelled, or still to come.</summary>
    private Activity Held(ActivityDetails details, int? registered, ActivityNumbers numbers, bool isCancelled)
    {
        var by = draw.One(staff.Bridgebuilders).Id;
        var planned = details.On.AddDays(-21) < today ? details.On.AddDays(-21) : today.AddDays(-1);
        var activity = pen.Add(Activity.Plan(details, registered, by), some => some.Id.Value, Signed(by, planned, 9), "Plan");
        if (isCancelled && details.On.AddDays(-2) < today)
            pen.Change(activity, () => activity.Id.Value, Signed(by, details.On.AddDays(-2), 10), "Cancel", signed => activity.Cancel(signed.On));
        else if (details.On < today)
            pen.Change(activity, () => activity.Id.Value, Signed(by, details.On, 16), "Hold", signed => activity.Hold(numbers, signed.On));
        return activity;
    }

    private IEnumerable<HelpWithoutIdentity> Helped(int year)
    {
        for (var times = draw.Between(24, 44); times > 0; times--)
            yield return Helped(draw.Day(new(year, 1, 8), new(year, 12, 20)), draw.Chance(15) ? draw.Next(Results) : null);
        var jobs = year == DemoPlans.KnownYear && year < today.Year
            ? DemoPlans.Known.JobsWithoutIdentity
            : [.. Enumerable.Range(0, draw.Between(1, 6)).Select(_ => (draw.Between(1, 12), draw.Between(2, 27)))];
        foreach (var (month, day) in jobs)
            yield return Helped(new(year, month, day), ResultKind.Job);
    }

    /// <summary>What would come after today is dated that much before it instead.</summary>
    private HelpWithoutIdentity Helped(DateOnly day, ResultKind? result)
    {
        var on = day < today ? day : today.AddDays(-draw.Between(1, Math.Max(1, today.DayOfYear - 1)));
        var by = draw.One(staff.Bridgebuilders).Id;
        var area = draw.One(AreaCatalogue.All).Code;
        return pen.Add(
            HelpWithoutIdentity.Give(draw.Next(Kinds), area, draw.Between(1, 12) * 5, result, on, on),
            some => some.Id.Value,
            Signed(by, on, 15),
            "Give");
    }

    private IEnumerable<YearlyGoal> Goals()
    {
        yield return Goal("lectures.persons", DemoPlans.KnownYear, 800, new(DemoPlans.KnownYear - 1, 11, 28));
        yield return Goal("lectures.persons", today.Year, 600, new(today.Year - 1, 11, 20));
        yield return Goal("results.jobs", today.Year, 20, new(today.Year - 1, 11, 20));
    }

    private YearlyGoal Goal(string figure, int year, int value, DateOnly decidedOn)
    {
        var signed = Signed(staff.Manager.Id, decidedOn.AddDays(1), 11);
        return pen.Add(YearlyGoal.Decide(figure, year, value, "Styrgruppen", decidedOn, signed.By, signed.At), goal => goal.Id.Value, signed, "Decide");
    }

    private static Signature Signed(TeamMemberId by, DateOnly day, int hour) => new(by, DemoPen.Moment(day, hour * 60));
}
