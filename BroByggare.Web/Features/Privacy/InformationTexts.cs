using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Privacy;

/// <summary>The words of the information sheet: what the person is told before anything is written. Source: GDPR article 13.</summary>
public static class InformationTexts
{
    public static Text Title { get; } = new("Det här skriver vi upp om dig", "This is what we write down about you");

    /// <summary>Beside the day on which the person was told.</summary>
    public static Text Open { get; } = new("Bladet att gå igenom tillsammans", "The sheet to go through together");

    public static Text What { get; } = new("Vad vi skriver upp", "What we write down");

    public static IReadOnlyList<Text> Written { get; } =
    [
        new("Vad du vill kallas, ditt födelseår om du vill, och hur och när vi kan höra av oss.", "What you want to be called, your year of birth if you like, and how and when we can get in touch."),
        new("Vad du vill ha hjälp med, med dina egna ord.", "What you want help with, in your own words."),
        new("Planen: vem som gör vad och när.", "The plan: who does what and when."),
        new("När vi har haft kontakt, och vad vi har gjort.", "When we have been in touch, and what we have done."),
        new("Vem du har sagt ja till att vi pratar med, och vad som hände.", "Whom you have said we may talk to, and what happened."),
        new("Vad det ledde till, och vad som stod i vägen.", "What it led to, and what stood in the way."),
        new("Vem hos oss som har läst och skrivit.", "Who with us has read and written."),
    ];

    public static Text Never { get; } = new(
        "Vi skriver aldrig upp personnummer, folkgrupp, religion, ursprung eller språk.",
        "We never write down identity number, ethnic group, religion, origin or language.");

    public static Text Why { get; } = new("Varför", "Why");

    public static Text Because { get; } = new(
        "För att kunna hjälpa dig, komma ihåg det vi har lovat och se om hjälpen kom. Vi räknar också hur många vi har hjälpt, utan namn.",
        "To be able to help you, remember what we have promised and see whether the help came. We also count how many we have helped, without names.");

    public static Text Who { get; } = new("Vem som ser det", "Who sees it");

    public static Text WhoSees { get; } = new(
        "Brobyggaren som hjälper dig, och samordnaren för teamet. Chefer ser bara antal. I nödfall kan en kollega öppna det, och då får någon annan veta det.",
        "The bridge-builder who helps you, and the team's coordinator. Managers see numbers only. In an emergency a colleague can open it, and somebody else is then told.");

    public static Text WhoIsTold { get; } = new(
        "Vi berättar inget för någon annan om du inte har sagt ja först, eller lagen kräver det. Du kan ta tillbaka ditt ja när du vill.",
        "We tell nobody else unless you have agreed first, or the law demands it. You can take back your consent at any time.");

    public static Text HowLong { get; } = new("Hur länge det sparas", "How long it is kept");

    public static Text Rights { get; } = new("Dina rättigheter", "Your rights");

    public static IReadOnlyList<Text> RightsAre { get; } =
    [
        new("Du får läsa allt som är skrivet om dig, och få det på papper.", "You may read everything that is written about you, and have it on paper."),
        new("Du får veta vem som har läst.", "You may know who has read it."),
        new("Är något fel rättar vi det. Din egen bild kan stå bredvid.", "If anything is wrong we correct it. Your own view can stand beside it."),
        new("Du kan be oss sluta använda eller ta bort det. Ibland säger lagen att det måste finnas kvar; då förklarar vi varför.", "You can ask us to stop using or to remove it. Sometimes the law says that it must stay; then we explain why."),
        new("Du kan säga nej till stödet när du vill.", "You can say no to the support at any time."),
    ];

    public static Text Ask { get; } = new("Fråga och klaga", "Ask and complain");

    public static Text Controller { get; } = new("Ansvarar för uppgifterna", "Answers for what is written");

    public static Text Officer { get; } = new("Dataskyddsombud", "Data protection officer");

    public static Text Contact { get; } = new("Frågor om det som är skrivet", "Questions about what is written");

    public static Text Authority { get; } = new(
        "Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten, IMY.",
        "If you are not content you can complain to the Swedish Authority for Privacy Protection, IMY.");

    /// <summary>In place of what the municipality has not said.</summary>
    public static Text AskUs { get; } = new("Fråga oss.", "Ask us.");

    public static Text NotDecided { get; } = new("Kommunen har inte fyllt i allt.", "The municipality has not filled in everything.");

    /// <summary>{0} is the names of settings.</summary>
    public static Text Settings { get; } = new("Be administratören skriva: {0}.", "Ask the administrator to write: {0}.");
}
