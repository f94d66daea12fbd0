using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Core.Supports;

/// <summary>
/// Restriction of use (begränsning, GDPR article 18): while it lasts the support is read and not used. It concerns the
/// person, so all their supports are marked alike.
/// </summary>
public sealed partial class IndividualSupport
{
    public bool IsRestricted => Restricted is not null;

    /// <summary>The restriction that lasts, or null.</summary>
    public AccessMark? Restricted => Current(AccessMarkKind.Restricted).FirstOrDefault();

    public Refusal? WhyNotRestrict() => IsRestricted ? AccessRefusals.AlreadyRestricted : null;

    public Refusal? WhyNotLiftRestriction() => IsRestricted ? null : AccessRefusals.NotRestricted;

    /// <param name="why">At most 500 characters.</param>
    public void Restrict(RestrictionGround ground, string why, Signature signed)
    {
        WhyNotRestrict().ThrowIfPresent();
        MarkRestricted(ground, Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing), signed);
    }

    /// <param name="toldOn">From the day it began to today.</param>
    /// <param name="why">At most 500 characters.</param>
    public void LiftRestriction(DateOnly? toldOn, string why, Signature signed)
    {
        WhyNotLiftRestriction().ThrowIfPresent();
        var reason = Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing);
        if (toldOn is not { } told)
            throw new RefusedException(AccessRefusals.PersonNotTold);
        if (told < Restricted!.From)
            AccessRefusals.ToldBeforeRestriction.ThrowIfPresent();
        Lift(Restricted, Input.PastDay(told, signed.On), reason, signed);
    }

    /// <summary>Why nothing may be done with it now, beside what the person has a right to.</summary>
    private Refusal? WhyNotUse() => IsRestricted ? CommonRefusals.UseIsRestricted : null;

    private void MarkRestricted(RestrictionGround ground, string why, Signature signed)
    {
        _accessMarks.Add(new(_accessMarks.Count + 1, AccessMarkKind.Restricted, signed.On, why: why) { Ground = ground });
        _history.Add(new(HistoryKind.Restricted, signed, why));
    }

    private void Lift(AccessMark restriction, DateOnly? toldOn, string why, Signature signed)
    {
        restriction.Lift(toldOn, signed.On);
        _history.Add(new(HistoryKind.RestrictionLifted, signed, why) { Day = toldOn });
    }
}
