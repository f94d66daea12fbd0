using System.Text.Json;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.People;

/// <summary>Two records that turned out to be of one person.</summary>
public sealed partial class Person
{
    /// <summary>The record of the same person that this one was merged into; it has no supports then. Null for most.</summary>
    public PersonId? MergedInto { get; private set; }

    /// <summary>
    /// Why what is said of when it is safe to reach the person cannot stand beside what is said of it here: it must be read, and
    /// a line has room for so much.
    /// </summary>
    internal Refusal? WhyNotJoin(ContactWays ways) =>
        Joined(Ways.When, ways.When).Length > Input.LongestLine ? MergeRefusals.SafeWordsTooLong.With(Input.LongestLine) : null;

    /// <summary>
    /// The other record becomes empty. What was known only there is known here, safe words of both stand beside each other,
    /// and the rest stands here as what stood before, so that nothing is lost.
    /// </summary>
    internal void TakeIn(Person other, Signature signed)
    {
        WhyNotJoin(other.Ways).ThrowIfPresent();
        KeepBeside(
            [(PersonFact.Name, other.Name.Text, Name.Text), .. Facts(other.YearOfBirth, other.Ways)],
            other.Ways,
            RectifiedBecause.WasMerged,
            signed);
        FillIn(other.YearOfBirth, other.Ways);
        other.MergedInto = Id;
    }

    /// <summary>
    /// Somebody else was told more of the person: what nothing was known of is known now, safe words stand beside those that
    /// were here, and the rest stands as what stood before, so that nothing is lost.
    /// </summary>
    internal void Learn(int? yearOfBirth, ContactWays ways, Signature signed)
    {
        WhyNotJoin(ways).ThrowIfPresent();
        var addsWhen = Joined(Ways.When, ways.When) != Ways.When;
        KeepBeside(
            [.. Facts(yearOfBirth, ways).Where(fact => fact.Here.Length > 0 && !(fact.Fact is PersonFact.When && addsWhen))],
            ways,
            RectifiedBecause.WasTold,
            signed);
        FillIn(yearOfBirth, ways);
    }

    private IEnumerable<(PersonFact Fact, string Was, string Here)> Facts(int? yearOfBirth, ContactWays ways) =>
    [
        (PersonFact.YearOfBirth, Written(yearOfBirth), Written(YearOfBirth)),
        (PersonFact.Phone, ways.Phone, Ways.Phone),
        (PersonFact.Mail, ways.Mail, Ways.Mail),
        // Words that stand here already are not lost.
        (PersonFact.When, Ways.When.Contains(ways.When, StringComparison.Ordinal) ? "" : ways.When, Ways.When),
    ];

    /// <summary>What differs stands as what stood before. If either says no to text messages, it is no.</summary>
    private void KeepBeside(
        IEnumerable<(PersonFact Fact, string Was, string Here)> known, ContactWays ways, RectifiedBecause because, Signature signed)
    {
        _formerFacts.AddRange(known
            .Where(fact => fact.Was.Length > 0 && fact.Was != fact.Here)
            .Select(fact => new FormerFact(fact.Fact, fact.Was, because, signed)
            {
                TextMessages = fact.Fact is PersonFact.Phone ? ways.TextMessages : null,
            }));
        if (!Ways.TextMessages || ways is not { Phone.Length: > 0, TextMessages: false })
            return;
        // That it was yes here is kept, so that it can be yes again.
        _formerFacts.Add(new(PersonFact.Phone, Ways.Phone, because, signed) { TextMessages = true });
        AllowTextMessages(false);
    }

    /// <summary>Adds what nothing was known of here.</summary>
    private void FillIn(int? yearOfBirth, ContactWays ways) =>
        Details = new PersonDetails(YearOfBirth ?? yearOfBirth, Filled(Ways, ways)).Written();

    /// <summary>The other way again. What was known before of both must be loaded.</summary>
    /// <param name="at">When they were merged.</param>
    internal void LetOut(Person other, DateTime at)
    {
        if (_formerFacts.Exists(former => former is { Because: RectifiedBecause.WasMerged, TextMessages: true }
                && former.At == at && former.Was.Text == Ways.Phone && !(other.Ways.TextMessages && other.Ways.Phone == Ways.Phone)))
            AllowTextMessages(true);
        LetGoOfFilled(other, at);
        // Also what was written and put back meanwhile: it may be of the other, and nothing of it holds.
        _formerFacts.RemoveAll(former => former.At >= at);
        other.MergedInto = null;
    }

    /// <summary>What is known of the person, to be held against what is known later.</summary>
    internal string Known() => JsonSerializer.Serialize(new KnownOfPerson(Name.Text, YearOfBirth, Ways));

    /// <summary>What is known otherwise now; nothing where it is no longer stored what was known.</summary>
    internal IReadOnlyList<PersonFact> ChangedSince(string known)
    {
        if (known.Length == 0)
            return [];
        var was = JsonSerializer.Deserialize<KnownOfPerson>(known)!;
        return
        [
            .. was.Name != Name.Text ? [PersonFact.Name] : Array.Empty<PersonFact>(),
            .. was.YearOfBirth != YearOfBirth ? [PersonFact.YearOfBirth] : Array.Empty<PersonFact>(),
            .. was.Ways.Phone != Ways.Phone || was.Ways.TextMessages != Ways.TextMessages ? [PersonFact.Phone] : Array.Empty<PersonFact>(),
            .. was.Ways.Mail != Ways.Mail ? [PersonFact.Mail] : Array.Empty<PersonFact>(),
            .. was.Ways.When != Ways.When ? [PersonFact.When] : Array.Empty<PersonFact>(),
        ];
    }

    private static ContactWays Filled(ContactWays here, ContactWays there) => new(
        here.Phone.Length > 0 ? here.Phone : there.Phone,
        here.Phone.Length > 0 ? here.TextMessages : there.TextMessages,
        here.Mail.Length > 0 ? here.Mail : there.Mail,
        Joined(here.When, there.When));

    /// <summary>Safe words of two: what either says holds.</summary>
    private static string Joined(string here, string there) =>
        here.Length == 0 ? there
        : there.Length == 0 || here.Contains(there, StringComparison.Ordinal) ? here
        : $"{here} {there}";

    private static string Without(string joined, string added) =>
        joined == added ? ""
        : joined.EndsWith($" {added}", StringComparison.Ordinal) ? joined[..^(added.Length + 1)]
        : joined;

    /// <summary>What was taken from the other record because nothing was known here is the other's alone.</summary>
    private void LetGoOfFilled(Person other, DateTime at)
    {
        bool IsFilled(PersonFact fact, string now) =>
            _formerFacts.Exists(former => former.Fact == fact && former.Because is RectifiedBecause.WasMerged && former.At == at
                && former.Was.Text == now && former.TextMessages == (fact is PersonFact.Phone ? other.Ways.TextMessages : null));
        var addedWhen = _formerFacts.Find(former =>
            former is { Fact: PersonFact.When, Because: RectifiedBecause.WasMerged } && former.At == at)?.Was.Text;
        var hasPhone = !IsFilled(PersonFact.Phone, Ways.Phone);
        Details = new PersonDetails(
            IsFilled(PersonFact.YearOfBirth, Written(YearOfBirth)) ? null : YearOfBirth,
            new(
                hasPhone ? Ways.Phone : "",
                hasPhone && Ways.TextMessages,
                IsFilled(PersonFact.Mail, Ways.Mail) ? "" : Ways.Mail,
                addedWhen is null ? Ways.When : Without(Ways.When, addedWhen))).Written();
    }

    private void AllowTextMessages(bool are) => Details = new PersonDetails(YearOfBirth, Ways with { TextMessages = are }).Written();

    private sealed record KnownOfPerson(string Name, int? YearOfBirth, ContactWays Ways);
}
