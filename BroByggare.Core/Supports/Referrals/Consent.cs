using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Referrals;

/// <summary>The person's consent to share something with one key contact: what, why and until when. Withdrawable at once.</summary>
public sealed class Consent
{
    private Consent() { }

    internal Consent(ConsentId id, KeyContactId with, string what, string why, DateOnly from, DateOnly until)
    {
        Id = id;
        KeyContactId = with;
        What = what;
        Why = why;
        From = from;
        Until = until;
    }

    /// <summary>The longest that one holds, in months (domain: two years at most). A municipality may decide on less.</summary>
    public const int LongestMonths = 24;

    public ConsentId Id { get; private set; }

    /// <summary>Who may be told.</summary>
    public KeyContactId KeyContactId { get; private set; }

    /// <summary>What may be told; at most 500 characters.</summary>
    public EncryptedText What { get; private set; } = "";

    /// <summary>Why; at most 500 characters.</summary>
    public EncryptedText Why { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>Last day, included.</summary>
    public DateOnly Until { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public bool IsValidOn(DateOnly day) => WithdrawnOn is null && From <= day && day <= Until;

    internal void Withdraw(DateOnly on) => WithdrawnOn = on;

    /// <summary>Another takes its place from this day on.</summary>
    internal void EndBefore(DateOnly on) => Until = Until < on ? Until : on.AddDays(-1);
}
