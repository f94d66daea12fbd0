using BroByggare.Core.Access;
using BroByggare.Core.Rules;
using BroByggare.Core.Team;

namespace BroByggare.Core.IndividualSupports;

/// <summary>Who is responsible, alone or jointly (gemensamt).</summary>
public sealed partial class IndividualSupport
{
    private readonly List<Responsibility> _responsible = [];

    /// <summary>All who are or were responsible, in the order they became so.</summary>
    public IReadOnlyList<Responsibility> Responsible => _responsible;

    public bool IsJoint => _responsible.Count(member => member.IsCurrent) > 1;

    public Refusal? WhyNotAddResponsible(TeamMemberId member) => WhyNotWrite() ?? WhyNotBecomeResponsible(member);

    public Refusal? WhyNotRemoveResponsible(TeamMemberId member) => WhyNotWrite() ?? WhyNotCease(member);

    /// <summary>Whether reopening needs somebody new, because none of those before is left.</summary>
    public bool NeedsNewResponsible(Func<TeamMemberId, bool> worksHere) =>
        !_responsible.Exists(some => some.IsCurrent && worksHere(some.MemberId));

    /// <param name="why">May be left out; at most 500 characters.</param>
    public void AddResponsible(TeamMemberId member, string why, Signature signed)
    {
        WhyNotAddResponsible(member).ThrowIfPresent();
        MakeResponsible(member, Given.OptionalText(why, Given.LongestLine), signed);
    }

    /// <param name="why">May be left out; at most 500 characters.</param>
    public void RemoveResponsible(TeamMemberId member, string why, Signature signed)
    {
        var responsibility = CurrentOf(member);
        WhyNotRemoveResponsible(member).ThrowIfPresent();
        Cease(responsibility, Given.OptionalText(why, Given.LongestLine), signed);
    }

    /// <summary>
    /// Somebody takes the place of one who stops working here. Done also while its use is restricted: nothing is used by it,
    /// and somebody must answer for it and tell the person.
    /// </summary>
    internal void Succeed(TeamMemberId leaving, TeamMemberId successor, Signature signed)
    {
        if (WhyNotBecomeResponsible(successor) is null)
            MakeResponsible(successor, "", signed);
        WhyNotCease(leaving).ThrowIfPresent();
        Cease(CurrentOf(leaving), "", signed);
    }

    private Refusal? WhyNotBecomeResponsible(TeamMemberId member) =>
        IsKeptOut(member) ? AccessRefusals.KeptOut
        : IsResponsible(member) ? SupportRefusals.AlreadyResponsible
        : null;

    private Refusal? WhyNotCease(TeamMemberId member) =>
        (_responsible.Exists(some => some.IsCurrent && some.MemberId != member) ? null : SupportRefusals.LastResponsible)
        ?? WhyNotEndGrant(member, _ => true);

    private void MakeResponsible(TeamMemberId member, string why, Signature signed)
    {
        _responsible.Add(new(_responsible.Count + 1, member, signed.On));
        _history.Add(new(HistoryKind.ResponsibleAdded, signed, why) { MemberId = member });
        LetFindWhenProtected(member, signed);
    }

    private Responsibility CurrentOf(TeamMemberId member) =>
        _responsible.Find(some => some.IsCurrent && some.MemberId == member) ?? throw new MissingException();

    private void Cease(Responsibility responsibility, string why, Signature signed)
    {
        responsibility.End(signed.On);
        _history.Add(new(HistoryKind.ResponsibleRemoved, signed, why) { MemberId = responsibility.MemberId });
        TakeGrant(responsibility.MemberId, signed);
    }

    private void RestoreResponsible(TeamMemberId? newResponsible, Func<TeamMemberId, bool> worksHere, Signature signed)
    {
        if (newResponsible is null && NeedsNewResponsible(worksHere))
            SupportRefusals.ResponsibleMissing.ThrowIfPresent();
        if (newResponsible is { } chosen && IsKeptOut(chosen))
            AccessRefusals.KeptOut.ThrowIfPresent();
        var stay = _responsible.Where(some => some.IsCurrent && worksHere(some.MemberId)).Select(some => some.MemberId).ToHashSet();
        foreach (var gone in _responsible.Where(some => some.IsCurrent && !stay.Contains(some.MemberId)))
            gone.End(signed.On);
        if (newResponsible is { } member && stay.Add(member))
        {
            _responsible.Add(new(_responsible.Count + 1, member, signed.On));
            LetFindWhenProtected(member, signed);
        }
    }
}
