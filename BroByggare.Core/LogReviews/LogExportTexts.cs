using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>The words of files with extracts of the log.</summary>
public static class LogExportTexts
{
    /// <summary>{0} is the support's number, {1} the year.</summary>
    public static Text SupportTitle { get; } = new("Vem har varit i akten. Stöd {0}, {1}", "Who has been in the file. Support {0}, {1}");

    /// <summary>{0} is the member of staff, {1} and {2} the days.</summary>
    public static Text MemberTitle { get; } = new(
        "Vad {0} har öppnat, {1:yyyy-MM-dd} till {2:yyyy-MM-dd}", "What {0} has opened, {1:yyyy-MM-dd} to {2:yyyy-MM-dd}");

    public static Text IncidentTitle { get; } = new("Personuppgiftsincident: vem kunde se vem", "Personal data breach: who could see whom");

    public static Text Day { get; } = new("Dag", "Day");

    public static Text First { get; } = new("Första gången", "First time");

    public static Text Last { get; } = new("Sista gången", "Last time");

    public static Text Who { get; } = new("Vem", "Who");

    public static Text Role { get; } = new("Roll", "Role");

    public static Text What { get; } = new("Vad", "What");

    public static Text Times { get; } = new("Antal gånger", "Times");

    public static Text Support { get; } = new("Stöd", "Support");

    public static Text Listed { get; } = new("Namn i listan", "Names in the list");

    public static Text Time { get; } = new("{0:HH.mm}", "{0:HH:mm}");

    public static Text Moment { get; } = new("{0:yyyy-MM-dd HH.mm}", "{0:yyyy-MM-dd HH:mm}");

    public static Text Began { get; } = new("Började: {0:yyyy-MM-dd HH.mm}", "Began: {0:yyyy-MM-dd HH:mm}");

    public static Text Ended { get; } = new("Slutade: {0:yyyy-MM-dd HH.mm}", "Ended: {0:yyyy-MM-dd HH:mm}");

    public static Text DiscoveredAt { get; } = new("Upptäcktes: {0:yyyy-MM-dd HH.mm}", "Discovered: {0:yyyy-MM-dd HH:mm}");

    public static Text NotDiscovered { get; } = new("Upptäcktes: inte angivet", "Discovered: not given");

    public static Text Account { get; } = new("Konto: {0}", "Account: {0}");

    public static Text AllAccounts { get; } = new("Konto: alla", "Account: all");

    public static Text Persons { get; } = new("Antal personer som berörs: {0:N0}", "Number of persons concerned: {0:N0}");

    public static Text Supports { get; } = new("Antal stöd som berörs: {0:N0}", "Number of supports concerned: {0:N0}");

    public static Text Data { get; } = new("Typ av uppgifter: {0}", "Kind of data: {0}");

    public static Text About { get; } = new("Att veta", "To know");

    public static Text KindsOfPersons { get; } = new("Typ av personer: {0}", "Kind of persons: {0}");
}
