namespace BroByggare.Core.Kernel;

/// <summary>How long it is until a day, in words.</summary>
public static class DueTexts
{
    private static readonly Text OneDayLate = new("1 dag sent", "1 day late");

    private static readonly Text DaysLate = new("{0} dagar sent", "{0} days late");

    private static readonly Text Today = new("I dag", "Today");

    private static readonly Text Tomorrow = new("I morgon", "Tomorrow");

    private static readonly Text InDays = new("Om {0} dagar", "In {0} days");

    public static Text Wording(this Due due) => due.DaysLeft switch
    {
        -1 => OneDayLate,
        < 0 => DaysLate.With(-due.DaysLeft),
        0 => Today,
        1 => Tomorrow,
        _ => InDays.With(due.DaysLeft),
    };
}
