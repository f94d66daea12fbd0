using BroByggare.Core.Activities;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using Microsoft.EntityFrameworkCore;
using static BroByggare.Core.Figures.FigureTexts;

namespace BroByggare.Core.Figures;

/// <summary>All figures there are. A new one is a line here, a query in Counted…, and two texts.</summary>
public static class FigureCatalogue
{
    /// <summary>The five that the customer follows; first in every list.</summary>
    public static IReadOnlyList<Figure> Headlines { get; } =
    [
        Figure.OfSupports("supports.ongoing", Ongoing, OngoingMeans, CountedSupports.Ongoing),
        Figure.OfSupports("supports.closed", Closed, ClosedMeans, CountedSupports.Closed),
        Figure.OfSupports("supports.joint", Joint, JointMeans, CountedSupports.Joint),
        Figure.Of("lectures.persons", Lectures, LecturesMeans, FigureUnit.Persons,
            async (db, year) => await CountedWork.Activities(db, year)
                .Where(activity => activity.Kind == ActivityKind.Lecture)
                .SumAsync(activity => activity.Numbers.Counted ?? 0),
            sameAs: "activity-persons-by-kind.lecture").AsGoal(),
        Figure.Of("results.jobs", Jobs, JobsMeans, FigureUnit.Results,
            async (db, year) => await CountedWork.Results(db, year).CountAsync(kind => kind == ResultKind.Job),
            sameAs: "results-by-kind.job").AsGoal(),
    ];

    public static IReadOnlyList<Figure> Figures { get; } =
    [
        .. Headlines,
        Figure.OfSupports("supports.new", New, NewMeans, CountedSupports.New).AsGoal(),
        Figure.Of("supports.persons", Persons, PersonsMeans, FigureUnit.Persons, CountedSupports.Persons).AsGoal(),
        Figure.Of("supports.median-days", MedianDays, MedianDaysMeans, FigureUnit.Days, CountedSupports.MedianDays,
            countsPeople: false, hiddenWith: "supports.closed"),
        Figure.Of("contacts.count", Contacts, ContactsMeans, FigureUnit.Contacts,
            async (db, year) => await CountedWork.Contacts(db, year).CountAsync()).AsGoal(),
        Figure.Of("contacts.minutes", Minutes, MinutesMeans, FigureUnit.Minutes,
            async (db, year) => await CountedWork.Contacts(db, year).SumAsync(contact => contact.Minutes),
            countsPeople: false, hiddenWith: "contacts.count"),
        Figure.Of("referrals.made", ReferralsMade, ReferralsMeans, FigureUnit.Referrals,
            async (db, year) => await CountedWork.Referrals(db, year).CountAsync()).AsGoal(),
        Figure.Of("referrals.answered", Answers, AnswersMeans, FigureUnit.Referrals,
            async (db, year) => await CountedWork.Answered(db, year).CountAsync()),
        Figure.Of("referrals.solved-share", FigureTexts.SolvedShare, SolvedShareMeans, FigureUnit.PerCent, CountedWork.SolvedPercent,
            countsPeople: false, hiddenWith: ["referral-answers.yes", "referral-answers.partly", "referral-answers.no"]).AsGoal(),
        Figure.Of("results.count", ResultsCounted, ResultsMeans, FigureUnit.Results,
            async (db, year) => await CountedWork.Results(db, year).CountAsync()).AsGoal(),
        Figure.Of("obstacles.count", Obstacles, ObstaclesMeans, FigureUnit.Obstacles,
            async (db, year) => await CountedWork.Obstacles(db, year).CountAsync()),
        Figure.Of("activities.count", ActivitiesHeld, ActivitiesMeans, FigureUnit.Activities,
            async (db, year) => await CountedWork.Activities(db, year).CountAsync(),
            countsPeople: false).AsGoal(),
        Figure.Of("activities.persons", Attendees, AttendeesMeans, FigureUnit.Persons,
            async (db, year) => await CountedWork.Activities(db, year).SumAsync(activity => activity.Numbers.Counted ?? 0)).AsGoal(),
        Figure.Of("help-without-identity.count", Help, HelpMeans, FigureUnit.Occasions,
            async (db, year) => await CountedWork.Help(db, year).CountAsync()),
    ];

    public static IReadOnlyList<Family> Families { get; } =
    [
        Parts.ByEnum<SupportStep>("ongoing-by-step", ByStep, ByStepMeans, FigureUnit.Supports, SupportTexts.Name,
            CountedSupports.ByStep, total: "supports.ongoing"),
        Parts.ByArea("ongoing-by-area", ByArea, ByAreaMeans, FigureUnit.Supports, CountedSupports.ByArea),
        Parts.ByEnum<ClosingReason>("closed-by-reason", ByReason, ByReasonMeans, FigureUnit.Supports, SupportTexts.Name,
            (db, year) => CountedSupports.ClosedPeriods(db, year).GroupBy(open => open.Reason!.Value)
                .Select(same => new Counted<ClosingReason>(same.Key, same.Count())),
            total: "supports.closed"),
        Parts.ByEnum<ContactKind>("contacts-by-kind", ContactsByKind, ContactsByKindMeans, FigureUnit.Contacts, SupportTexts.Name,
            (db, year) => CountedWork.Contacts(db, year).GroupBy(contact => contact.Kind)
                .Select(same => new Counted<ContactKind>(same.Key, same.Count())),
            total: "contacts.count").AsGoal(),
        Parts.ByEnum<ContactKind>("contact-minutes-by-kind", MinutesByKind, MinutesByKindMeans, FigureUnit.Minutes, SupportTexts.Name,
            (db, year) => CountedWork.Contacts(db, year).GroupBy(contact => contact.Kind)
                .Select(same => new Counted<ContactKind>(same.Key, same.Sum(contact => contact.Minutes))),
            total: "contacts.minutes", hiddenLike: "contacts-by-kind"),
        Parts.ByEnum<ReferralKind>("referrals-by-kind", ReferralsByKind, ReferralsByKindMeans, FigureUnit.Referrals, ReferralTexts.Name,
            (db, year) => CountedWork.Referrals(db, year).GroupBy(referral => referral.Kind)
                .Select(same => new Counted<ReferralKind>(same.Key, same.Count())),
            total: "referrals.made").AsGoal(),
        Parts.ByEnum<ReferralRung>("referrals-by-rung", ReferralsByRung, ReferralsByRungMeans, FigureUnit.Referrals, ReferralTexts.Name,
            (db, year) => CountedWork.Referrals(db, year).GroupBy(referral => referral.Rung)
                .Select(same => new Counted<ReferralRung>(same.Key, same.Count())),
            total: "referrals.made"),
        new("referrals-by-contact", ReferralsByContact, ReferralsByContactMeans, FigureUnit.Referrals,
            (db, year) => Parts.ByContact(db, year, "referrals-by-contact"))
        {
            Total = "referrals.made",
        },
        Parts.ByEnum<SolvedAnswer>("referral-answers", AnswersByKind, AnswersByKindMeans, FigureUnit.Referrals, ReferralTexts.Name,
            (db, year) => CountedWork.Answered(db, year).GroupBy(referral => referral.Solved!.Value)
                .Select(same => new Counted<SolvedAnswer>(same.Key, same.Count())),
            total: "referrals.answered"),
        Parts.ByEnum<ActivityKind>("activities-by-kind", ActivitiesByKind, ActivitiesByKindMeans, FigureUnit.Activities, ActivityTexts.Name,
            (db, year) => CountedWork.Activities(db, year).GroupBy(activity => activity.Kind)
                .Select(same => new Counted<ActivityKind>(same.Key, same.Count())),
            total: "activities.count", countsPeople: false).AsGoal(),
        Parts.ByEnum<Audience>("activities-by-audience", ActivitiesByAudience, ActivitiesByAudienceMeans, FigureUnit.Activities, ActivityTexts.Name,
            (db, year) => CountedWork.Activities(db, year).GroupBy(activity => activity.Audience)
                .Select(same => new Counted<Audience>(same.Key, same.Count())),
            total: "activities.count", countsPeople: false).AsGoal(),
        Parts.ByEnum<ActivityKind>("activity-persons-by-kind", AttendeesByKind, AttendeesByKindMeans, FigureUnit.Persons, ActivityTexts.Name,
            (db, year) => CountedWork.Activities(db, year).GroupBy(activity => activity.Kind)
                .Select(same => new Counted<ActivityKind>(same.Key, same.Sum(activity => activity.Numbers.Counted ?? 0))),
            total: "activities.persons").AsGoal(),
        Parts.ByEnum<Audience>("activity-persons-by-audience", AttendeesByAudience, AttendeesByAudienceMeans, FigureUnit.Persons, ActivityTexts.Name,
            (db, year) => CountedWork.Activities(db, year).GroupBy(activity => activity.Audience)
                .Select(same => new Counted<Audience>(same.Key, same.Sum(activity => activity.Numbers.Counted ?? 0))),
            total: "activities.persons").AsGoal(),
        Parts.ByEnum<ResultKind>("results-by-kind", ResultsByKind, ResultsByKindMeans, FigureUnit.Results, ResultTexts.Name,
            (db, year) => CountedWork.Results(db, year).GroupBy(kind => kind)
                .Select(same => new Counted<ResultKind>(same.Key, same.Count())),
            total: "results.count").AsGoal(),
        Parts.ByEnum<ObstacleKind>("obstacles-by-kind", ObstaclesByKind, ObstaclesByKindMeans, FigureUnit.Obstacles, ResultTexts.Name,
            (db, year) => CountedWork.Obstacles(db, year).GroupBy(obstacle => obstacle.Kind)
                .Select(same => new Counted<ObstacleKind>(same.Key, same.Count())),
            total: "obstacles.count"),
        Parts.ByEnum<GoalOutcome>("plan-goals-by-outcome", GoalsByOutcome, GoalsByOutcomeMeans, FigureUnit.PlanGoals, SupportTexts.Name,
            (db, year) => CountedWork.JudgedGoals(db, year).GroupBy(goal => goal.Outcome!.Value)
                .Select(same => new Counted<GoalOutcome>(same.Key, same.Count()))),
        Parts.ByEnum<ContactKind>("help-without-identity-by-kind", HelpByKind, HelpByKindMeans, FigureUnit.Occasions, SupportTexts.Name,
            (db, year) => CountedWork.Help(db, year).GroupBy(help => help.Kind)
                .Select(same => new Counted<ContactKind>(same.Key, same.Count())),
            total: "help-without-identity.count"),
    ];

    /// <summary>All by code: the figures, and the members that are always there.</summary>
    public static IReadOnlyDictionary<string, Text> Names { get; } = Named(Figures, Families);

    /// <summary>Those that a goal can be decided for; what is counted in two places stands once, as the figure.</summary>
    public static IReadOnlyDictionary<string, Text> GoalNames { get; } =
        Named(Figures.Where(figure => figure.MakesGoal), Families.Where(family => family.MakesGoal))
            .ExceptBy(Figures.Select(figure => figure.SameAs), known => known.Key)
            .ToDictionary();

    public static Figure? Find(string code) => Figures.FirstOrDefault(figure => figure.Code == code);

    /// <summary>Whether it is a number of a hundred.</summary>
    public static bool IsShare(string code) => Find(code)?.Unit is FigureUnit.PerCent;

    private static Dictionary<string, Text> Named(IEnumerable<Figure> figures, IEnumerable<Family> families) => figures
        .Select(figure => (figure.Code, figure.Name))
        .Concat(families.SelectMany(family => family.Members.Select(part => (part.Code, Name: PartOf.With(family.Name, part.Name)))))
        .ToDictionary(known => known.Code, known => known.Name);
}
