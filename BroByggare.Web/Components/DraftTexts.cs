using BroByggare.Core.Kernel;

namespace BroByggare.Web.Components;

/// <summary>When something was written, as one says it.</summary>
internal static class DraftTexts
{
    private static readonly Text Today = new("i dag kl. {0:H.mm}", "today at {0:HH:mm}");

    private static readonly Text Yesterday = new("i går kl. {0:H.mm}", "yesterday at {0:HH:mm}");

    private static readonly Text Before = new("den {0:d MMMM} kl. {0:H.mm}", "on {0:d MMMM} at {0:HH:mm}");

    /// <param name="at">On the wall clock in Stockholm.</param>
    public static string When(DateTime at, DateOnly today)
    {
        var day = DateOnly.FromDateTime(at);
        return (day == today ? Today : day == today.AddDays(-1) ? Yesterday : Before).With(at).ToString();
    }
}
