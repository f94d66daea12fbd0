using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Supports.Striking;

namespace BroByggare.Core.Supports;

/// <summary>One support as it is shown to those who may see it: where it is, what the next step needs, what is planned and asked for.</summary>
/// <param name="PassedOn">For each step that has been left forwards: when, the last time.</param>
/// <param name="ParkedUntil">The day it wakes or woke; null when nobody has parked it.</param>
/// <param name="Earlier">Rounds before the present one, newest first.</param>
/// <param name="Measures">Of the present round, with their lines of the plan.</param>
/// <param name="NeedsNewResponsible">Reopening must name somebody, because nobody of those before works here any more.</param>
public sealed record SupportView(
    Seen<SupportId> Seen,
    SupportedPerson Person,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<ResponsibleView> Responsible,
    DateOnly OpenedOn,
    DateOnly? InformedOn,
    DateOnly? LastContactOn,
    SupportStep Step,
    IReadOnlyDictionary<SupportStep, DateOnly> PassedOn,
    bool IsParked,
    DateOnly? ParkedUntil,
    DateOnly? ClosedOn,
    ClosingReason? ClosedFor,
    RoundView Round,
    IReadOnlyList<RoundView> Earlier,
    IReadOnlyList<MeasureView> Measures,
    IReadOnlyList<WatchView> Watches,
    IReadOnlyList<ConsentView> Consents,
    IReadOnlyList<ReferralView> Referrals,
    IReadOnlyList<Requirement> Requirements,
    SupportRefused WhyNot,
    bool NeedsNewResponsible)
{
    /// <summary>How the person is protected, or null.</summary>
    public ProtectionKind? Protection { get; init; }

    /// <summary>What stood before in texts that were written anew, the newest first.</summary>
    public IReadOnlyList<FormerTextRow> Former { get; init; } = [];

    /// <summary>What was written when it was closed; empty when nothing was, and while it is open.</summary>
    public string ClosedWhy { get; init; } = "";

    /// <summary>Words that somebody asks to have struck.</summary>
    public IReadOnlyList<StrikingView> Strikings { get; init; } = [];

    /// <summary>That its use is restricted and why, or null.</summary>
    public RestrictionView? Restriction { get; init; }

    /// <summary>When the actor's emergency opening ends, on the wall clock in Stockholm; null for whoever finds it.</summary>
    public DateTime? EmergencyUntil { get; init; }

    /// <summary>The actor has opened it in an emergency, and nobody who works here finds it: they can keep it.</summary>
    public bool CanTakeIntoHand { get; init; }

    /// <summary>For a coordinator: another record was merged into the person's, and it can still be undone.</summary>
    public MergedNow? Merged { get; init; }

    /// <summary>The person's other supports that the actor finds, the newest first; at most ten.</summary>
    public IReadOnlyList<OtherSupport> Others { get; init; } = [];

    /// <summary>For whom the actor stands in here; null for whoever has it in hand.</summary>
    public StandingIn? StandsIn { get; init; }

    /// <summary>Why the actor may not decide who is responsible and who finds it.</summary>
    public Refusal? WhyNotDecide =>
        EmergencyUntil is not null ? AccessRefusals.OnlyInHand : StandsIn is not null ? AccessRefusals.NotForDeputies : null;

    /// <summary>Why nothing in it can be struck: nobody else could approve it.</summary>
    public Refusal? WhyNotStrikeAny { get; init; }

    /// <summary>Why nothing of it may be put on paper.</summary>
    public Refusal? WhyNotPrint { get; init; }

    public SupportId Id => Seen.Id;

    public bool IsClosed => ClosedOn is not null;

    /// <summary>There is nothing to fill in: it is closed, or its use is restricted.</summary>
    public bool IsOnlyRead => IsClosed || Restriction is not null;

    public bool IsJoint => Responsible.Count > 1;

    /// <summary>Why it cannot be asked that this is struck.</summary>
    public Refusal? WhyNotStrike(StruckPlace place, int part) =>
        Strikings.Any(asked => asked.Place == place && asked.Part == part) ? SupportRefusals.AlreadyAskedToStrike
        : Restriction is not null ? CommonRefusals.UseIsRestricted
        : WhyNotStrikeAny;

    /// <summary>What closing would settle: lines of the plan.</summary>
    public IReadOnlyList<PlanLineView> OpenLines => [.. Measures.SelectMany(measure => measure.Lines).Where(line => line.IsOpen)];

    /// <summary>What closing would settle: referrals.</summary>
    public IReadOnlyList<ReferralView> OpenReferrals => [.. Referrals.Where(referral => referral.IsOpen)];

    /// <summary>What closing would settle: watches. The nearest first.</summary>
    public IReadOnlyList<WatchView> OpenWatches => [.. Watches.Where(watch => watch.IsOpen)];
}
