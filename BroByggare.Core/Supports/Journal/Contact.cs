using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Journal;

/// <summary>A contact that was had: kind and minutes. Its words, if any, are a note.</summary>
public sealed class Contact
{
    private Contact() { }

    internal Contact(ContactKind kind, DateOnly on, int minutes, Signature signed)
    {
        Kind = kind;
        On = on;
        Minutes = minutes;
        By = signed.By;
        WrittenAt = signed.At;
    }

    public ContactId Id { get; private set; }

    public ContactKind Kind { get; private set; }

    /// <summary>The day of the contact, in Stockholm.</summary>
    public DateOnly On { get; private set; }

    /// <summary>1 to 1,440.</summary>
    public int Minutes { get; private set; }

    public TeamMemberId By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Logged by mistake and taken back: stands struck through and is not counted.</summary>
    public DateOnly? TakenBackOn { get; private set; }

    internal void Correct(ContactKind kind, DateOnly on, int minutes) => (Kind, On, Minutes) = (kind, on, minutes);

    /// <param name="on">Null: it is put back.</param>
    internal void TakeBack(DateOnly? on) => TakenBackOn = on;
}
