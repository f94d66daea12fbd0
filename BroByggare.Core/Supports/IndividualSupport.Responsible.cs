using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Responsible;

namespace BroByggare.Core.Supports;

/// <summary>Who is responsible, alone or jointly (gemensamt).</summary>
public sealed partial class IndividualSupport
{
    private readonly List<Responsibility> _responsible = [];

    /// <summary>All who are or were responsible, in the order they became so.</summary>
    public IReadOnlyList<Responsibility> Responsible => _responsible;

    public bool IsJoint => _responsible.Count(member => member.IsCurrent) > 1;

    public Refusal? WhyNotAddResponsible(TeamMemberId member) => WhyNotWrite() ?? WhyNotBecomeResponsible(member);

    public Refusal? WhyNotRemoveResponsible(TeamMemberId member) => WhyNotWrite() ?? WhyNotCease(member);

    /// <param name="day">The day on which the one stops and the other begins.</param>
    public Refusal? WhyNotHandOver(TeamMemberId from, TeamMemberId to, DateOnly day, DateOnly today) =>
        WhyNotWrite() ?? WhyNotPassOn(from, to, day, today);

    /// <summary>The first day on which somebody can have handed it over: they had begun, and it was open.</summary>
    public DateOnly FirstDayToHandOver(TeamMemberId from) => Later(CurrentOf(from).From, _periods[^1].OpenedOn);

    /// <summary>Whether reopening needs somebody new, because none of those before is left.</summary>
    public bool NeedsNewResponsible(Func<TeamMemberId, bool> worksHere) =>
        !_responsible.Exists(responsibility => responsibility.IsCurrent && worksHere(responsibility.MemberId));

    /// <param name="why">May be left out; at most 500 characters.</param>
    public void AddResponsible(TeamMemberId member, string why, Signature signed)
    {
        WhyNotAddResponsible(member).ThrowIfPresent();
        MakeResponsible(member, Input.OptionalText(why, Input.LongestLine), signed);
    }

    /// <param name="why">May be left out only by the one who stops; at most 500 characters.</param>
    public void RemoveResponsible(TeamMemberId member, string why, Signature signed)
    {
        var responsibility = CurrentOf(member);
        WhyNotRemoveResponsible(member).ThrowIfPresent();
        Cease(responsibility, TakeFrom(member, RemovedKind.Responsibility, responsibility.Number, responsibility.From, why, signed), signed);
    }

    /// <summary>
    /// One stops being responsible and another takes their place on the same day, so that it is not joint by it. One who
    /// is responsible already goes on alone.
    /// </summary>
    /// <param name="day">From the first day on which <paramref name="from"/> was responsible, until today.</param>
    public void HandOver(TeamMemberId from, TeamMemberId to, DateOnly day, Signature signed)
    {
        WhyNotHandOver(from, to, day, signed.On).ThrowIfPresent();
        PassOn(from, to, day, signed);
        if (from != signed.By)
            _removalNotices.Add(new(from, RemovedKind.HandedOn, 0, day, "", signed));
    }

    /// <summary>
    /// Hands over for one who stops working here. Done also while its use is restricted: nothing is used by it,
    /// and somebody must answer for it and tell the person.
    /// </summary>
    internal void Succeed(TeamMemberId leaving, TeamMemberId successor, Signature signed)
    {
        WhyNotPassOn(leaving, successor, signed.On, signed.On).ThrowIfPresent();
        PassOn(leaving, successor, signed.On, signed);
    }

    private Refusal? WhyNotPassOn(TeamMemberId from, TeamMemberId to, DateOnly day, DateOnly today) =>
        from == to ? SupportRefusals.HandOverToSame
        : IsKeptOut(to) ? AccessRefusals.KeptOut
        : day > today ? CommonRefusals.InTheFuture
        : day < FirstDayToHandOver(from) ? SupportRefusals.HandOverTooEarly
        : IsResponsible(to) && day < CurrentOf(to).From ? SupportRefusals.HandOverBeforeTheyBegan
        : null;

    private void PassOn(TeamMemberId from, TeamMemberId to, DateOnly day, Signature signed, PersonTold? told = null)
    {
        CurrentOf(from).End(day);
        if (!IsResponsible(to))
            _responsible.Add(new(_responsible.Count + 1, to, day));
        _history.Add(new(HistoryKind.HandedOver, signed, told?.Why ?? "") { FromMemberId = from, MemberId = to, Day = day, ToldWay = told?.Way, ToldOn = told?.On });
        EndOffers(offer => offer.From == from || offer.To == to, signed);
        LetFindWhenProtected(to, signed);
        TakeGrant(from, signed);
        if (to != signed.By)
            _removalNotices.Add(new(to, RemovedKind.HandedOver, 0, day, "", signed));
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private Refusal? WhyNotBecomeResponsible(TeamMemberId member) =>
        IsKeptOut(member) ? AccessRefusals.KeptOut
        : IsResponsible(member) ? SupportRefusals.AlreadyResponsible
        : null;

    private Refusal? WhyNotCease(TeamMemberId member) =>
        (_responsible.Exists(responsibility => responsibility.IsCurrent && responsibility.MemberId != member) ? null : SupportRefusals.LastResponsible)
        ?? WhyNotLetGo(member, _ => true);

    private void MakeResponsible(TeamMemberId member, string why, Signature signed)
    {
        _responsible.Add(new(_responsible.Count + 1, member, signed.On));
        _history.Add(new(HistoryKind.ResponsibleAdded, signed, why) { MemberId = member });
        LetFindWhenProtected(member, signed);
        if (member != signed.By)
            _removalNotices.Add(new(member, RemovedKind.Joined, 0, signed.On, why, signed));
    }

    private Responsibility CurrentOf(TeamMemberId member) =>
        _responsible.Find(responsibility => responsibility.IsCurrent && responsibility.MemberId == member) ?? throw new MissingException();

    private void Cease(Responsibility responsibility, string why, Signature signed)
    {
        responsibility.End(signed.On);
        _history.Add(new(HistoryKind.ResponsibleRemoved, signed, why) { MemberId = responsibility.MemberId });
        EndOffers(offer => offer.From == responsibility.MemberId, signed);
        TakeGrant(responsibility.MemberId, signed);
    }

    private void RestoreResponsible(TeamMemberId? newResponsible, Func<TeamMemberId, bool> worksHere, Signature signed)
    {
        if (newResponsible is null && NeedsNewResponsible(worksHere))
            SupportRefusals.ResponsibleMissing.ThrowIfPresent();
        if (newResponsible is { } chosen && IsKeptOut(chosen))
            AccessRefusals.KeptOut.ThrowIfPresent();
        var stay = _responsible.Where(responsibility => responsibility.IsCurrent && worksHere(responsibility.MemberId)).Select(responsibility => responsibility.MemberId).ToHashSet();
        foreach (var gone in _responsible.Where(responsibility => responsibility.IsCurrent && !stay.Contains(responsibility.MemberId)))
            gone.End(signed.On);
        if (newResponsible is { } member && stay.Add(member))
        {
            _responsible.Add(new(_responsible.Count + 1, member, signed.On));
            LetFindWhenProtected(member, signed);
        }
    }
}
