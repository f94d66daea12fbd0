using BroByggare.Core.Activities;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;
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

    /// <summary>Nobody comes to a lecture in July.</summary>
    private static readonly int[] LectureMonths = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12];

    private static readonly ContactKind[] Kinds = [ContactKind.DropIn, ContactKind.LetterOrForm, ContactKind.Call, ContactKind.DigitalHelp, ContactKind.DropIn];

    private static readonly ResultKind[] Results = [ResultKind.Other, ResultKind.Income, ResultKind.Studies, ResultKind.HealthContact];

    public IEnumerable<object> Plan()
    {
        for (var year = DemoPlans.FirstYear; year <= today.Year; year++)
        {
            var lectures = year == DemoPlans.KnownYear && year < today.Year ? DemoPlans.Known.Lectures : SomeLectures(year);
            foreach (var lecture in lectures)
                yield return Lecture(year, lecture);
            for (var month = 1; month <= 12; month++)
                yield return Other(draw.Day(new(year, month, 3), new(year, month, 22)));
            foreach (var help in Helped(year))
                yield return help;
        }

        foreach (var goal in Goals())
            yield return goal;
    }

    /// <summary>Spread over the year, some more each year.</summary>
    private List<DemoLecture> SomeLectures(int year)
    {
        var lectures = new List<DemoLecture>();
        var held = 16 + Math.Min((year - DemoPlans.FirstYear) / 2, 6);
        for (var i = 0; i < held; i++)
        {
            var month = LectureMonths[i * LectureMonths.Length / held];
            var day = draw.Day(new(2001, month, 2), new(2001, month, 21));
            var registered = draw.Between(30, 56);
            var isCounted = i % 9 != 4;
            lectures.Add(new(
                day.Month, day.Day, draw.Next(Lectures).Audience, registered,
                isCounted ? registered + draw.Between(-6, 8) : null,
                isCounted ? null : registered,
                IsCancelled: i % 17 == 11));
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
        var activity = pen.Add(Activity.Plan(details, registered, by), added => added.Id.Value, Signed(by, planned, 9), ActivityActions.Plan);
        if (isCancelled && details.On.AddDays(-2) < today)
            pen.Change(activity, () => activity.Id.Value, Signed(by, details.On.AddDays(-2), 10), ActivityActions.Cancel, signed => activity.Cancel(signed.On));
        else if (details.On < today)
            pen.Change(activity, () => activity.Id.Value, Signed(by, details.On, 16), ActivityActions.Hold, signed => activity.Hold(numbers, signed.On));
        return activity;
    }

    private IEnumerable<HelpWithoutIdentity> Helped(int year)
    {
        for (var times = draw.Between(32, 40); times > 0; times--)
            yield return Helped(draw.Day(new(year, 1, 8), new(year, 12, 20)), draw.Chance(15) ? draw.Next(Results) : null);
        var jobs = year == DemoPlans.KnownYear && year < today.Year
            ? DemoPlans.Known.JobsWithoutIdentity
            : [.. Enumerable.Range(0, draw.Between(3, 6)).Select(_ => (draw.Between(1, 12), draw.Between(2, 27)))];
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
            help => help.Id.Value,
            Signed(by, on, 15),
            WithoutIdentityActions.Give);
    }

    /// <summary>2018 has the goal of the known case and no other.</summary>
    private IEnumerable<YearlyGoal> Goals()
    {
        yield return Goal("lectures.persons", DemoPlans.KnownYear, 800);
        for (var year = DemoPlans.KnownYear + 1; year <= today.Year; year++)
        {
            yield return Goal("lectures.persons", year, year < today.Year ? 700 : 750);
            yield return Goal("results.jobs", year, 20);
        }
    }

    private YearlyGoal Goal(string figure, int year, int value)
    {
        var decidedOn = new DateOnly(year - 1, 11, 28);
        var signed = Signed(staff.Manager.Id, decidedOn.AddDays(1), 11);
        return pen.Add(YearlyGoal.Decide(figure, year, value, "Styrgruppen", decidedOn, signed.By, signed.At), goal => goal.Id.Value, signed, GoalActions.Decide);
    }

    private static Signature Signed(TeamMemberId by, DateOnly day, int hour) => new(by, DemoPen.Moment(day, hour * 60));
}
