using BroByggare.Core.Kernel;

namespace BroByggare.Core.People;

/// <summary>What the person has a right to: that what is wrong is put right without a trace being lost, and that their own view stands there.</summary>
public sealed partial class Person
{
    /// <summary>So many of the person's own statements can stand at a time.</summary>
    public const int MostStatements = 20;

    /// <summary>The longest statement, in characters.</summary>
    public const int LongestStatement = 4_000;

    private readonly List<FormerFact> _formerFacts = [];
    private readonly List<PersonStatement> _statements = [];

    /// <summary>Written to; read through the queries.</summary>
    public IReadOnlyList<FormerFact> FormerFacts => _formerFacts;

    /// <summary>Loaded by whoever writes or shows one.</summary>
    public IReadOnlyList<PersonStatement> Statements => _statements;

    public Refusal? WhyNotWriteStatement() => WhyNotWriteStatement(_statements.Count(statement => statement.Stands));

    internal static Refusal? WhyNotWriteStatement(int standing) =>
        standing < MostStatements ? null : PersonRefusals.TooManyStatements.With(MostStatements);

    /// <summary>Writes what is known of the person anew, and keeps what stood there before.</summary>
    /// <param name="because">Needed when anything that was known is changed; what was not known before is only added.</param>
    /// <param name="keepsWays">False for somebody with protected registration: where they could be reached before says where they are.</param>
    public void Rectify(string name, int? yearOfBirth, ContactWays ways, RectifiedBecause? because, bool keepsWays, Signature signed)
    {
        var before = (Name: Name.Text, YearOfBirth, Ways);
        Describe(name, yearOfBirth, ways, signed.On);
        List<(PersonFact Fact, string Was, bool? TextMessages)> changed =
        [
            .. Changed(PersonFact.Name, before.Name, Name.Text),
            .. Changed(PersonFact.YearOfBirth, Written(before.YearOfBirth), Written(YearOfBirth)),
            .. Changed(PersonFact.Phone, before.Ways.Phone, Ways.Phone, before.Ways.TextMessages, Ways.TextMessages),
            .. Changed(PersonFact.Mail, before.Ways.Mail, Ways.Mail),
            .. Changed(PersonFact.When, before.Ways.When, Ways.When),
        ];
        if (changed.Count > 0 && because is null)
            PersonRefusals.BecauseMissing.ThrowIfPresent();
        _formerFacts.AddRange(changed
            .Where(change => keepsWays || !IsWay(change.Fact))
            .Select(change => new FormerFact(change.Fact, change.Was, because!.Value, signed) { TextMessages = change.TextMessages }));
    }

    /// <param name="words">The person's own, at most 4,000 characters.</param>
    public void WriteStatement(StatementAbout about, string words, Signature signed)
    {
        WhyNotWriteStatement().ThrowIfPresent();
        _statements.Add(new(about, Input.Text(words, LongestStatement), signed));
    }

    /// <summary>The person no longer stands by it. It is seen no more, and stays in their access extract.</summary>
    public void WithdrawStatement(StatementId id, Signature signed)
    {
        var statement = _statements.Find(known => known.Id == id) ?? throw new MissingException();
        if (!statement.Stands)
            PersonRefusals.AlreadyWithdrawn.ThrowIfPresent();
        statement.Withdraw(signed);
    }

    /// <summary>Takes away how the person could be reached before. All that was known before must be loaded.</summary>
    internal void ForgetFormerWays() => _formerFacts.RemoveAll(former => IsWay(former.Fact));

    private static bool IsWay(PersonFact fact) => fact is PersonFact.Phone or PersonFact.Mail or PersonFact.When;

    private static string Written(int? year) => year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";

    /// <summary>Nothing, when nothing was known or the same is known now.</summary>
    private static IEnumerable<(PersonFact Fact, string Was, bool? TextMessages)> Changed(
        PersonFact fact, string was, string isNow, bool? textMessages = null, bool? textMessagesNow = null) =>
        was.Length == 0 || (was == isNow && textMessages == textMessagesNow) ? [] : [(fact, was, textMessages)];
}
