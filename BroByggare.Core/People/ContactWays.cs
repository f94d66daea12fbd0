using BroByggare.Core.Kernel;

namespace BroByggare.Core.People;

/// <summary>How and when it is safe to get in touch.</summary>
/// <param name="Phone">As it is dialled, or empty; at most 40 characters.</param>
/// <param name="TextMessages">Whether text messages to that number are safe.</param>
/// <param name="Mail">Or empty; at most 100 characters.</param>
/// <param name="When">When and how it is safe, such as "Ring efter kl. 15. Lämna inget meddelande."; at most 500 characters.</param>
public sealed record ContactWays(string Phone, bool TextMessages, string Mail, string When)
{
    public static ContactWays None { get; } = new("", false, "", "");

    internal ContactWays Checked() => new(
        Input.Phone(Phone),
        TextMessages,
        Input.Mail(Mail),
        Input.OptionalText(When, Input.LongestLine));
}
