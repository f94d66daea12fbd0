using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.People;

/// <summary>
/// The person's own view (egen uppfattning) of what is written about them, in their words. Never changed: they add another,
/// or withdraw it. Beside a note there is <c>NoteAddition</c>.
/// </summary>
public sealed class PersonStatement
{
    private PersonStatement() { }

    internal PersonStatement(StatementAbout about, string words, Signature signed)
    {
        About = about;
        Words = words;
        By = signed.By;
        WrittenAt = signed.At;
    }

    public StatementId Id { get; private set; }

    public StatementAbout About { get; private set; }

    /// <summary>At most 4,000 characters.</summary>
    public EncryptedText Words { get; private set; } = "";

    /// <summary>Who wrote it down for the person.</summary>
    public TeamMemberId By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>The day the person withdrew it, or null while it stands.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Who noted that it was withdrawn.</summary>
    public TeamMemberId? WithdrawnBy { get; private set; }

    public bool Stands => WithdrawnOn is null;

    internal void Withdraw(Signature signed) => (WithdrawnOn, WithdrawnBy) = (signed.On, signed.By);
}
