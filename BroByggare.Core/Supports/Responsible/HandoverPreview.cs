using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>What follows when one support is handed over, and what must be decided.</summary>
/// <param name="WhyNot">The rule that is against it whoever takes over, or null.</param>
public sealed record HandoverPreview(Seen<SupportId> Seen, string Name, SupportStep Step, Refusal? WhyNot)
{
    public SupportId Id => Seen.Id;

    /// <summary>Those who are responsible now: one of them hands over.</summary>
    public required IReadOnlyList<HandoverGiver> Givers { get; init; }

    /// <summary>Open lines of the plan that are the bridge-builder's.</summary>
    public required int OwnActions { get; init; }

    /// <summary>Open lines of the plan that are the person's or a contact's.</summary>
    public required int OthersActions { get; init; }

    public required int Referrals { get; init; }

    public required int Watches { get; init; }

    public required IReadOnlyList<HandoverConsent> Consents { get; init; }

    public required int SharedNotes { get; init; }

    /// <summary>Only fewer find the person, and whoever takes over becomes one of them.</summary>
    public required bool IsProtected { get; init; }

    /// <summary>Those who cannot take over because they are kept out; told only to those who may know it.</summary>
    public required IReadOnlyList<TeamMemberId> KeptOut { get; init; }

    /// <summary>To whom it is offered already.</summary>
    public required IReadOnlyList<string> OfferedTo { get; init; }
}

/// <summary>One who is responsible and can hand over.</summary>
/// <param name="OwnNotes">Notes that only they read: they stay theirs.</param>
/// <param name="FirstDay">As <see cref="IndividualSupport.FirstDayToHandOver"/>.</param>
/// <param name="Deputies">Who stands in for them now, and no longer will here.</param>
public sealed record HandoverGiver(TeamMemberId Id, string Name, int OwnNotes, DateOnly FirstDay, IReadOnlyList<string> Deputies, IReadOnlyList<MatterView> Matters);

/// <summary>A consent that goes on to hold.</summary>
/// <param name="With">The key contact.</param>
public sealed record HandoverConsent(string With, DateOnly Until);

/// <summary>One thing to decide.</summary>
/// <param name="About">The meeting's or watch's own words, the contact of a consent, or the one who is jointly responsible.</param>
/// <param name="Day">The meeting's or watch's day, or the consent's last.</param>
/// <param name="Member">Who is jointly responsible; null for the rest.</param>
public sealed record MatterView(HandoverMatter Matter, int Part, string About, DateOnly? Day, TimeOnly? At, TeamMemberId? Member);

/// <summary>Somebody who can take over, with how many they have.</summary>
public sealed record HandoverTaker(TeamMemberId Id, string Name, int Supports);

/// <summary>An offer that waits, as the one who looks may see it.</summary>
/// <param name="Name">Empty for one who does not find the person yet.</param>
/// <param name="Step">Null, and no areas and no note, for a protected person whom one does not find.</param>
/// <param name="IsToMe">The one who looks is asked.</param>
public sealed record HandoverOfferRow(
    Seen<HandoverOfferId> Seen, SupportId Support, string Name, SupportStep? Step, IReadOnlyList<AreaCode> Areas,
    string From, string To, string Note, DateOnly On, bool IsToMe)
{
    /// <summary>Why it cannot be accepted now, or null.</summary>
    public Refusal? WhyNotAccept { get; init; }
}
