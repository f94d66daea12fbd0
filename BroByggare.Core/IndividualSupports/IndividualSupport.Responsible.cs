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

    public Refusal? WhyNotAddResponsible(TeamMemberId member) => WhyNotWrite()
        ?? (IsKeptOut(member) ? AccessRefusals.KeptOut : null)
        ?? (_responsible.Exists(some => some.IsCurrent && some.MemberId == member) ? SupportRefusals.AlreadyResponsible : null);

    public Refusal? WhyNotRemoveResponsible(TeamMemberId member) => WhyNotWrite()
        ?? (_responsible.Exists(some => some.IsCurrent && some.MemberId != member) ? null : SupportRefusals.LastResponsible)
        ?? WhyNotEndGrant(member, _ => true);

    /// <summary>Whether reopening needs somebody new, because none of those before is left.</summary>
    public bool NeedsNewResponsible(Func<TeamMemberId, bool> worksHere) =>
        !_responsible.Exists(some => some.IsCurrent && worksHere(some.MemberId));

    /// <param name="why">May be left out; at most 500 characters.</param>
    public void AddResponsible(TeamMemberId member, string why, Signature signed)
    {
        WhyNotAddResponsible(member).ThrowIfPresent();
        var reason = Given.OptionalText(why, Given.LongestLine);
        _responsible.Add(new(_responsible.Count + 1, member, signed.On));
        _history.Add(new(HistoryKind.ResponsibleAdded, signed, reason) { MemberId = member });
        LetFindWhenProtected(member, signed);
    }

    /// <param name="why">May be left out; at most 500 characters.</param>
    public void RemoveResponsible(TeamMemberId member, string why, Signature signed)
    {
        var responsibility = _responsible.Find(some => some.IsCurrent && some.MemberId == member) ?? throw new MissingException();
        WhyNotRemoveResponsible(member).ThrowIfPresent();
        var reason = Given.OptionalText(why, Given.LongestLine);
        responsibility.End(signed.On);
        _history.Add(new(HistoryKind.ResponsibleRemoved, signed, reason) { MemberId = member });
        TakeGrant(member, signed);
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
