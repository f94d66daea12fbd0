using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.LogReviews;

/// <summary>The words of who has been in a person's file.</summary>
public static class SupportLogTexts
{
    public static Text Title { get; } = new("Vem har varit i akten", "Who has been in the file");

    /// <summary>{0} is the support's number, {1} the year.</summary>
    public static Text Lead { get; } = new(
        "Stöd {0}, {1}. Personen har rätt att få veta det här. Skriv ut det eller ge det som fil.",
        "Support {0}, {1}. The person has a right to know this. Print it or give it as a file.");

    /// <summary>{0} is the support's number.</summary>
    public static Text Tab { get; } = new("Stöd {0}, logg", "Support {0}, log");

    public static Text Paper { get; } = new("Skriv ut till personen", "Print for the person");

    public static Text Back { get; } = new("Till stödet", "To the support");

    public static Text NoneTitle { get; } = new("Ingen det här året", "Nobody this year");

    public static Text None { get; } = new("Välj ett annat år.", "Choose another year.");

    /// <summary>{0} is the person's name, {1} the year, {2} the day it was printed.</summary>
    public static Text For { get; } = new("Till {0}. Året {1}. Utskrivet {2:d MMMM yyyy}.", "For {0}. The year {1}. Printed {2:d MMMM yyyy}.");

    public static Text Explained { get; } = new(
        "Här står alla hos oss som har sett ditt namn, läst eller skrivit om ditt stöd, dag för dag. Undrar du över någon rad, fråga oss.",
        "Here stand all with us who have seen your name, read or written about your support, day by day. If you wonder about a line, ask us.");
}
