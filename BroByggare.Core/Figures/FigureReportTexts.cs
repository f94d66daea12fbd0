using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures;

/// <summary>The words of the report.</summary>
public static class FigureReportTexts
{
    public static Text FiguresAndGoals { get; } = new("Siffror och mål", "Figures and goals");

    public static Text Breakdowns { get; } = new("Fördelningar", "Breakdowns");

    public static Text Definitions { get; } = new("Så räknas det", "How it is counted");

    public static Text HiddenCounts { get; } = new("Dolda tal", "Hidden counts");

    public static Text Nothing { get; } = new("Det finns inget att räkna.", "There is nothing to count.");

    /// <summary>{0} is what is shown, {1} the year.</summary>
    public static Text ChartTitle { get; } = new("{0} {1}", "{0} {1}");

    /// <summary>{0} is the chart's title, {1} all that it shows.</summary>
    public static Text ChartInWords { get; } = new("Stapeldiagram. {0}: {1}.", "Bar chart. {0}: {1}.");

    /// <inheritdoc cref="ChartInWords" />
    public static Text ChartInWordsWithHidden { get; } = new(
        "Stapeldiagram. {0}: {1}. Dolda tal har ingen stapel.", "Bar chart. {0}: {1}. Hidden counts have no bar.");

    /// <summary>{0} is a name, {1} its count.</summary>
    public static Text BarInWords { get; } = new("{0} {1:N0}", "{0} {1:N0}");

    /// <summary>{0} is the largest count that is hidden for being small.</summary>
    public static Text HiddenMeans { get; } = new(
        "Antal från 1 till {0} kan peka ut en person, så de står som ”dolt”. Ibland döljs ett antal till, så att ingen kan räkna ut det första. Dolda tal har ingen stapel i diagrammen.",
        "Counts from 1 to {0} may point to a person, so they stand as \"hidden\". Sometimes another count is hidden, so that nobody can work out the first. Hidden counts have no bar in the charts.");

    public static Text NoneHidden { get; } = new("Inget tal är dolt i den här rapporten.", "No count is hidden in this report.");

    public static Text Where { get; } = new("Var", "Where");

    public static Text HowMany { get; } = new("Dolda tal", "Hidden counts");
}
