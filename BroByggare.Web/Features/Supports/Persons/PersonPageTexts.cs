using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Persons;

/// <summary>The words of what is known of a person, what stood there before, and what they say of it themselves.</summary>
public static class PersonPageTexts
{
    public static Text Because { get; } = new("Varför ändras det?", "Why is it changed?");

    public static Text BecauseHint { get; } = new(
        "Det som stod förut sparas. Lägger du bara till något behöver du inte välja.",
        "What stood there before is kept. If you only add something you need not choose.");

    /// <summary>{0} is how many.</summary>
    public static Text Former { get; } = new("Tidigare uppgifter ({0})", "What stood there before ({0})");

    /// <summary>{0} is why, {1} who, {2} the day.</summary>
    public static Text FormerWhy { get; } = new("{0}. Ändrat av {1} den {2:d MMMM yyyy}.", "{0}. Changed by {1} on {2:d MMMM yyyy}.");

    /// <summary>{0} is how many are shown, {1} how many there are.</summary>
    public static Text FormerMore { get; } = new(
        "De senaste {0} av {1} visas. Alla står i registerutdraget.", "The latest {0} of {1} are shown. All of them stand in the access extract.");

    public static Text Statements { get; } = new("Personens egen uppfattning", "The person's own view");

    public static Text WriteStatement { get; } = new("Skriv personens egen uppfattning", "Write the person's own view");

    public static Text StatementAbout { get; } = new("Vad gäller den?", "What is it about?");

    public static Text StatementWords { get; } = new("Med personens egna ord", "In the person's own words");

    public static Text StatementHint { get; } = new(
        "Alla som öppnar stödet ser den. Den ändras aldrig, men personen kan återkalla den.",
        "Everybody who opens the support sees it. It is never changed, but the person can withdraw it.");

    /// <summary>{0} is what it is about, {1} who wrote it down, {2} the day.</summary>
    public static Text StatementOf { get; } = new("Gäller: {0}. Skrivet av {1} den {2:d MMMM yyyy}.", "About: {0}. Written by {1} on {2:d MMMM yyyy}.");

    public static Text Withdraw { get; } = new("Personen återkallar", "The person withdraws it");

    /// <summary>{0} is the day; for those who hear the page.</summary>
    public static Text WithdrawAbout { get; } = new("sin uppfattning från den {0:d MMMM yyyy}", "of {0:d MMMM yyyy}");
}
