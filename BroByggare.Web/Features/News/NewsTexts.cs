using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.News;

/// <summary>What a user notices of each update, newest first; what else was changed stands in CHANGELOG.md. The newest day is the version.</summary>
internal static class NewsTexts
{
    public static Text Title { get; } = new("Nytt i BroByggare", "New in BroByggare");

    /// <summary>{0} is the version.</summary>
    public static Text Lead { get; } = new("Det här är version {0}.", "This is version {0}.");

    /// <summary>{0} is when, {1} the version.</summary>
    public static Text Updated { get; } = new(
        "BroByggare uppdaterades {0}, till version {1}.", "BroByggare was updated {0}, to version {1}.");

    public static Text See { get; } = new("Läs vad som är nytt", "Read what is new");

    public static IReadOnlyList<NewsPart> All { get; } =
    [
        new(
            new(2026, 12, 1),
            [
                new(
                    "Det du skriver sparas som utkast på servern medan du skriver, förseglat, bara för dig. Det finns kvar efter en stängd flik, på en annan dator och efter utloggning. Allt som väntar står under Det du har skrivit.",
                    "What you write is kept on the server as a draft while you write, sealed, for you alone. It is there after a closed tab, on another device and after signing out. All that waits stands under What you have written."),
                new(
                    "Skriv mål i planen: vad som ska vara nått, med personens egna ord. Vid uppföljningen skriver ni vad det blev av varje mål, och det som inte är nått kan följa med till en ny omgång. Målen står på Min plan.",
                    "Write goals in the plan: what shall have been reached, in the person's own words. At the follow-up you note what became of each, and what is not reached can be taken along to a new round. The goals stand on My plan."),
                new(
                    "Lämna över på en egen sida: se vad som följer med, skriv till den som tar över och anteckna hur personen fick veta. Kollegan svarar på Min dag.",
                    "Hand over on a page of its own: see what goes along, write to whoever takes over, and note how the person was told. The colleague answers on My day."),
                new(
                    "Samordnaren och brobyggaren kan fråga varandra direkt vid en kontakt, en anteckning, en rad i planen, en hänvisning, ett resultat eller ett steg. Frågor som väntar står på Min dag.",
                    "The coordinator and the bridge-builder can ask each other right at a contact, a note, a line of the plan, a referral, a result or a step. Questions that wait stand on My day."),
                new(
                    "Samtycken finns på papper med enkla ord, att läsa innan personen säger ja och att ta med hem. De kan förnyas, och varje hänvisning säger när samtycket är slut.",
                    "Consents are on paper in plain words, to read before the person says yes and to take home. They can be renewed, and each referral says when its consent has ended."),
                new(
                    "Kalender visar vecka, dag eller månad: möten, bevakningar, plandagar, aktiviteter och vikariat. Där gör du en adress till telefonens kalender, utan namn.",
                    "Calendar shows a week, a day or a month: meetings, watches, plan days, activities and deputies. There you make an address for the telephone's calendar, without names."),
                new(
                    "Årets siffror visar vad som saknas, och leder dit där det skrivs in. När året är slut kan det frysas: då står talen fast, och filer som har skickats kan hämtas igen precis som de var.",
                    "Figures of the year shows what is missing, and leads to where it is written in. When the year is over it can be frozen: then the numbers stand, and files that were sent can be had again just as they were."),
                new(
                    "Årets siffror kan hämtas som en rapport i Word, med tabeller, diagram och definitioner. Excel och Power BI kan läsa dem med en nyckel som administratören gör under Nycklar.",
                    "The figures of the year can be fetched as a report for Word, with tables, charts and definitions. Excel and Power BI can read them with a key that the administrator makes under Keys."),
                new(
                    "Går det inte att spara just nu står det i ord vid knappen. Texten står kvar, och det du tryckte på sparas så snart det går.",
                    "When something cannot be saved right now, it is said in words beside the button. The text stays, and what you pressed is saved as soon as it can be."),
                new(
                    "Har någon annan ändrat samma sak som du står det vem och när. Två långa texter kan sättas ihop.",
                    "When somebody else has changed the same thing as you, it says who and when. Two long texts can be put together."),
                new(
                    "Ett stöd vars ansvariga har slutat syns i Läget, på Min dag och i listan tills det har lämnats över.",
                    "A support whose responsible have left is shown on Situation, My day and in the list until it has been handed over."),
                new(
                    "Den som sköter servern kan låta säkerhetskopior göras av sig själva. Medarbetare visar hur gammal den senaste är.",
                    "Whoever looks after the server can have backups made by themselves. Staff shows how old the last one is."),
            ]),
        new(
            new(2026, 11, 30),
            [
                new(
                    "Lämna över till en kollega är ett eget val, med dag. Det räknas inte som ett gemensamt stöd.",
                    "Handing over to a colleague is a choice of its own, with a day. It does not count as a joint support."),
                new(
                    "Ett avslutat stöd kan ångras från kvittot, och mål kan tas tillbaka inom en månad.",
                    "Closing a support can be undone from its receipt, and goals can be taken back within a month."),
                new(
                    "Inget formulär sparar med ett fel i ett fält. Varje fel står vid sitt fält.",
                    "No form saves with an error in a field. Each error stands at its field."),
            ]),
    ];
}

/// <summary>One update.</summary>
/// <param name="Day">Its version is written as the day: 2026.12.1.</param>
internal sealed record NewsPart(DateOnly Day, IReadOnlyList<Text> What);
