using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>The rules of the log review.</summary>
public static class LogReviewRefusals
{
    public static Refusal MonthNotOver { get; } = new(
        "log-review.month-not-over", new("Månaden är inte slut. Granska den när den är det.", "The month is not over. Review it when it is."));

    public static Refusal AlreadyBegun { get; } = new(
        "log-review.already-begun", new("Någon har redan börjat granska månaden. Ladda om sidan.", "Somebody has already begun to review the month. Reload the page."));

    public static Refusal Signed { get; } = new(
        "log-review.signed", new("Granskningen är signerad och går inte att ändra.", "The review is signed and cannot be changed."));

    /// <summary>{0} is how many are left.</summary>
    public static Refusal OutcomeMissing { get; } = new(
        "log-review.outcome-missing", new("Bedöm allt först. Kvar: {0}", "Judge everything first. Left: {0}"));

    public static Refusal WordsMissing { get; } = new(
        "log-review.words-missing", new("Skriv en rad om varför.", "Write a line about why."));
}
