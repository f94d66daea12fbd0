using BroByggare.Core.IndividualSupports;

namespace BroByggare.Core.People;

/// <summary>Two records that turned out to be of one person.</summary>
public sealed partial class Person
{
    /// <summary>The record of the same person that this one was merged into; it has no supports then. Null for most.</summary>
    public PersonId? MergedInto { get; private set; }

    /// <summary>The other record becomes empty; what was known there stands here as what stood before, so that nothing is lost.</summary>
    internal void TakeIn(Person other, Signature signed)
    {
        List<(PersonFact Fact, string Was, string Here)> known =
        [
            (PersonFact.Name, other.Name, Name),
            (PersonFact.YearOfBirth, Written(other.YearOfBirth), Written(YearOfBirth)),
            (PersonFact.Phone, other.Ways.Phone, Ways.Phone),
            (PersonFact.Mail, other.Ways.Mail, Ways.Mail),
            (PersonFact.When, other.Ways.When, Ways.When),
        ];
        _formerFacts.AddRange(known
            .Where(some => some.Was.Length > 0 && some.Was != some.Here)
            .Select(some => new FormerFact(some.Fact, some.Was, RectifiedBecause.WasMerged, signed)
            {
                TextMessages = some.Fact is PersonFact.Phone ? other.Ways.TextMessages : null,
            }));
        if (Ways.TextMessages && other.Ways is { Phone.Length: > 0, TextMessages: false })
        {
            // If either says no, it is no. That it was yes here is kept, so that it can be yes again.
            _formerFacts.Add(new(PersonFact.Phone, Ways.Phone, RectifiedBecause.WasMerged, signed) { TextMessages = true });
            AllowTextMessages(false);
        }

        other.MergedInto = Id;
    }

    /// <summary>The other way again. What was known before of both must be loaded.</summary>
    /// <param name="at">When they were merged.</param>
    internal void LetOut(Person other, DateTime at)
    {
        if (_formerFacts.Exists(former => former is { Because: RectifiedBecause.WasMerged, TextMessages: true }
                && former.At == at && former.Was.Text == Ways.Phone && !(other.Ways.TextMessages && other.Ways.Phone == Ways.Phone)))
            AllowTextMessages(true);
        _formerFacts.RemoveAll(former => former.Because is RectifiedBecause.WasMerged && former.At == at);
        other.MergedInto = null;
    }

    private void AllowTextMessages(bool are) => Details = new PersonDetails(YearOfBirth, Ways with { TextMessages = are }).Written();
}
