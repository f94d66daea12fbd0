using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Core.Supports;

/// <summary>
/// Who may find it beyond what role and responsibility say: protection takes away, a grant gives back, and who is kept
/// out stays out. It concerns the person, so all their supports are marked alike; a closed one too.
/// </summary>
public sealed partial class IndividualSupport
{
    private readonly List<AccessMark> _accessMarks = [];
    private readonly List<EmergencyOpening> _emergencyOpenings = [];

    /// <summary>All that are and were, in the order they were made.</summary>
    public IReadOnlyList<AccessMark> AccessMarks => _accessMarks;

    /// <summary>Its emergency openings, only so that who may see it follows from them.</summary>
    public IReadOnlyList<EmergencyOpening> EmergencyOpenings => _emergencyOpenings;

    /// <summary>How the person is protected now, or null.</summary>
    public ProtectionKind? Protection => Current(AccessMarkKind.Protected).FirstOrDefault()?.Protection;

    /// <summary>Fewer find it than role and responsibility say.</summary>
    public bool IsFoundByFew => _accessMarks.Exists(mark => mark is { Until: null, Kind: AccessMarkKind.Protected or AccessMarkKind.KeptOut });

    public bool IsKeptOut(TeamMemberId member) => Has(AccessMarkKind.KeptOut, member);

    public bool IsGranted(TeamMemberId member) => Has(AccessMarkKind.Granted, member);

    /// <summary>Why this protection cannot be given; changing from one kind to the other can.</summary>
    public Refusal? WhyNotProtect(ProtectionKind kind) => Protection == kind ? AccessRefusals.AlreadyProtected : null;

    /// <summary>Why nothing of it may be put on paper or in a file.</summary>
    public Refusal? WhyNotPrint() => Protection is not null ? AccessRefusals.NotOnPaper : IsRestricted ? AccessRefusals.RestrictedNotOnPaper : null;

    public Refusal? WhyNotEndProtection() => Protection is null ? AccessRefusals.NotProtected : null;

    /// <param name="coordinates">Whether a member coordinates the support's team.</param>
    public Refusal? WhyNotGrant(TeamMemberId member, Func<TeamMemberId, bool> coordinates) =>
        Protection is null ? AccessRefusals.NotProtected : WhyNotLetFind(member, coordinates);

    /// <param name="worksHere">Whether a member may work now: of those left, one must.</param>
    public Refusal? WhyNotEndGrant(TeamMemberId member, Func<TeamMemberId, bool> worksHere) =>
        WhyNotLetGo(member, worksHere) ?? (!IsClosed && IsResponsible(member) ? AccessRefusals.StillResponsible : null);

    /// <summary>Those who answer for it now and would not find it if only <paramref name="grantees"/> and those granted before did.</summary>
    public IEnumerable<TeamMemberId> ResponsibleLeftOut(IReadOnlyCollection<TeamMemberId> grantees) => IsClosed
        ? []
        : _responsible.Where(responsibility => responsibility.IsCurrent && !grantees.Contains(responsibility.MemberId) && !IsGranted(responsibility.MemberId)).Select(responsibility => responsibility.MemberId);

    /// <param name="worksHere">Whether a member may work now.</param>
    public Refusal? WhyNotKeepOut(TeamMemberId member, Func<TeamMemberId, bool> worksHere) =>
        IsKeptOut(member) ? AccessRefusals.AlreadyKeptOut
        : WhyNotShutOut(member) ?? WhyNotLetGo(member, worksHere);

    /// <summary>From now on only <paramref name="grantees"/>, and those granted before, find it.</summary>
    /// <param name="grantees">At least one, unless somebody is granted already; each responsible or a coordinator of the team.</param>
    public void Protect(ProtectionKind kind, IReadOnlyCollection<TeamMemberId> grantees, Func<TeamMemberId, bool> coordinates, Signature signed)
    {
        WhyNotProtect(kind).ThrowIfPresent();
        if (grantees.Count == 0 && !Current(AccessMarkKind.Granted).Any())
            AccessRefusals.GranteeMissing.ThrowIfPresent();
        foreach (var member in grantees.Where(member => !IsGranted(member)))
            WhyNotLetFind(member, coordinates).ThrowIfPresent();
        MarkProtected(kind, signed);
        foreach (var member in grantees.Distinct().Where(member => !IsGranted(member)))
            GiveGrant(member, signed);
    }

    /// <summary>Ends the protection, and with it every grant: all find it again whose work it is.</summary>
    public void EndProtection(string why, Signature signed)
    {
        WhyNotEndProtection().ThrowIfPresent();
        var reason = Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing);
        foreach (var mark in Current(AccessMarkKind.Protected).Concat(Current(AccessMarkKind.Granted)).ToList())
            mark.End(signed.On);
        _history.Add(new(HistoryKind.ProtectionEnded, signed, reason));
    }

    public void Grant(TeamMemberId member, Func<TeamMemberId, bool> coordinates, Signature signed)
    {
        WhyNotGrant(member, coordinates).ThrowIfPresent();
        GiveGrant(member, signed);
    }

    public void EndGrant(TeamMemberId member, Func<TeamMemberId, bool> worksHere, Signature signed)
    {
        if (!IsGranted(member))
            throw new MissingException();
        WhyNotEndGrant(member, worksHere).ThrowIfPresent();
        TakeGrant(member, signed);
    }

    /// <summary>The member no longer finds it, is no longer responsible or granted, and cannot become so.</summary>
    public void KeepOut(TeamMemberId member, string why, Func<TeamMemberId, bool> worksHere, Signature signed)
    {
        WhyNotKeepOut(member, worksHere).ThrowIfPresent();
        ShutOut(member, Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing), signed);
    }

    public void LetIn(TeamMemberId member, string why, Signature signed)
    {
        var mark = Current(AccessMarkKind.KeptOut).FirstOrDefault(mark => mark.MemberId == member) ?? throw new MissingException();
        var reason = Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing);
        mark.End(signed.On);
        _history.Add(new(HistoryKind.LetIn, signed, reason) { MemberId = member });
    }

    /// <summary>Gives it to the one who signs, because nobody else finds it: lets a coordinator find it, hands it over to a bridge-builder.</summary>
    /// <param name="coordinates">Whether a member coordinates its team.</param>
    /// <param name="worksHere">Whether a member is a bridge-builder of its team: who is keeps their responsibility.</param>
    internal void TakeIntoHand(Func<TeamMemberId, bool> coordinates, Func<TeamMemberId, bool> worksHere, Signature signed)
    {
        if (!coordinates(signed.By))
        {
            foreach (var gone in _responsible.Where(responsibility => responsibility.IsCurrent && responsibility.MemberId != signed.By && !worksHere(responsibility.MemberId)).Select(responsibility => responsibility.MemberId).ToList())
                Succeed(gone, signed.By, signed);
            if (!IsResponsible(signed.By))
                MakeResponsible(signed.By, "", signed);
        }

        LetFindWhenProtected(signed.By, signed);
    }

    /// <summary>Somebody who works here must go on finding a protected person.</summary>
    internal Refusal? WhyNotLetGo(TeamMemberId member, Func<TeamMemberId, bool> worksHere) =>
        IsGranted(member) && !Current(AccessMarkKind.Granted).Any(mark => mark.MemberId != member && worksHere(mark.MemberId!.Value))
            ? AccessRefusals.LastGrantee
            : null;

    /// <summary>Tells the history that telephone and mail were taken away with the protection.</summary>
    internal void NoteWaysRemoved(Signature signed) => _history.Add(new(HistoryKind.WaysRemoved, signed));

    /// <summary>Tells the history that somebody opened it without having it in hand.</summary>
    internal void NoteEmergency(string why, Signature signed) => _history.Add(new(HistoryKind.OpenedInEmergency, signed, why));

    /// <summary>
    /// Becomes marked as another support of the same person is: who must not find the one must not find the other. The reason
    /// stays where it was written: two records that were merged by mistake part again, and its words are of one of them.
    /// </summary>
    /// <returns>Whether anything had to be changed.</returns>
    /// <exception cref="RefusedException">Somebody kept out of the other is the only one responsible for this.</exception>
    internal bool FollowAccessOf(IndividualSupport other, Signature signed)
    {
        var before = _history.Count;
        foreach (var gone in _accessMarks.Where(mark => mark.IsCurrent && !other.HasLike(mark)).ToList())
        {
            if (gone.Kind == AccessMarkKind.Restricted)
            {
                Lift(gone, other._accessMarks.FindLast(mark => mark.Kind == AccessMarkKind.Restricted)?.ToldOn, "", signed);
                continue;
            }

            gone.End(signed.On);
            _history.Add(new(EndOf(gone.Kind), signed) { MemberId = gone.MemberId });
        }

        foreach (var mark in other._accessMarks.Where(mark => mark.IsCurrent && !HasLike(mark)))
        {
            switch (mark.Kind)
            {
                case AccessMarkKind.Protected:
                    MarkProtected(mark.Protection!.Value, signed);
                    break;
                case AccessMarkKind.Granted:
                    GiveGrant(mark.MemberId!.Value, signed);
                    break;
                case AccessMarkKind.KeptOut:
                    WhyNotShutOut(mark.MemberId!.Value).ThrowIfPresent();
                    ShutOut(mark.MemberId!.Value, "", signed);
                    break;
                case AccessMarkKind.Restricted:
                    MarkRestricted(mark.Ground!.Value, "", signed);
                    break;
            }
        }

        return _history.Count > before;
    }

    private static HistoryKind EndOf(AccessMarkKind kind) => kind switch
    {
        AccessMarkKind.Protected => HistoryKind.ProtectionEnded,
        AccessMarkKind.Granted => HistoryKind.GrantEnded,
        AccessMarkKind.KeptOut => HistoryKind.LetIn,
        AccessMarkKind.Restricted => HistoryKind.RestrictionLifted,
    };

    private IEnumerable<AccessMark> Current(AccessMarkKind kind) => _accessMarks.Where(mark => mark.IsCurrent && mark.Kind == kind);

    private bool Has(AccessMarkKind kind, TeamMemberId member) => Current(kind).Any(mark => mark.MemberId == member);

    private bool HasLike(AccessMark other) =>
        Current(other.Kind).Any(mark => mark.MemberId == other.MemberId && mark.Protection == other.Protection && mark.Ground == other.Ground);

    private bool IsResponsible(TeamMemberId member) => _responsible.Exists(responsibility => responsibility.IsCurrent && responsibility.MemberId == member);

    private Refusal? WhyNotLetFind(TeamMemberId member, Func<TeamMemberId, bool> coordinates) =>
        IsKeptOut(member) ? AccessRefusals.KeptOut
        : IsGranted(member) ? AccessRefusals.AlreadyGranted
        : IsResponsible(member) || coordinates(member) ? null
        : AccessRefusals.CannotBeGranted;

    /// <summary>An open support needs somebody; a closed one can do without until it is opened again.</summary>
    private Refusal? WhyNotShutOut(TeamMemberId member) =>
        !IsClosed && IsResponsible(member) && !_responsible.Exists(responsibility => responsibility.IsCurrent && responsibility.MemberId != member)
            ? SupportRefusals.LastResponsible
            : null;

    private void MarkProtected(ProtectionKind kind, Signature signed)
    {
        foreach (var mark in Current(AccessMarkKind.Protected).ToList())
            mark.End(signed.On);
        _accessMarks.Add(new(_accessMarks.Count + 1, AccessMarkKind.Protected, signed.On, protection: kind));
        _history.Add(new(
            kind switch
            {
                ProtectionKind.ConfidentialityMark => HistoryKind.MarkedConfidential,
                ProtectionKind.ProtectedRegistration => HistoryKind.MarkedProtectedRegistration,
            },
            signed));
    }

    private void GiveGrant(TeamMemberId member, Signature signed)
    {
        _accessMarks.Add(new(_accessMarks.Count + 1, AccessMarkKind.Granted, signed.On, member));
        _history.Add(new(HistoryKind.Granted, signed) { MemberId = member });
    }

    /// <summary>Whoever is given a protected support is let in with it; otherwise nobody could do the work.</summary>
    private void LetFindWhenProtected(TeamMemberId member, Signature signed)
    {
        if (Protection is not null && !IsGranted(member))
            GiveGrant(member, signed);
    }

    private void TakeGrant(TeamMemberId member, Signature signed)
    {
        if (Current(AccessMarkKind.Granted).FirstOrDefault(mark => mark.MemberId == member) is not { } grant)
            return;
        grant.End(signed.On);
        _history.Add(new(HistoryKind.GrantEnded, signed) { MemberId = member });
    }

    private void ShutOut(TeamMemberId member, string why, Signature signed)
    {
        if (_responsible.Find(one => one.IsCurrent && one.MemberId == member) is { } responsibility)
        {
            responsibility.End(signed.On);
            _history.Add(new(HistoryKind.ResponsibleRemoved, signed) { MemberId = member });
        }

        TakeGrant(member, signed);
        EndOffers(offer => offer.From == member || offer.To == member, signed);
        _accessMarks.Add(new(_accessMarks.Count + 1, AccessMarkKind.KeptOut, signed.On, member, why: why));
        _history.Add(new(HistoryKind.KeptOut, signed, why) { MemberId = member });
    }
}
