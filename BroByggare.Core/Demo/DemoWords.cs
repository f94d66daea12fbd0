using BroByggare.Core.AuditLog;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Demo;

/// <summary>Everyday words of the demo municipality. All people are invented; the numbers belong to a series kept free for fiction.</summary>
internal static class DemoWords
{
    /// <summary>What the person whose support is restricted says of it themselves.</summary>
    public const string OwnView = "Det står att jag inte ville vara med på mötet. Jag var sjuk den dagen och ringde och sade det.";

    public const string WhyRestricted = "Personen säger att en anteckning är fel. Vi går igenom den tillsammans.";

    /// <summary>Only what to call somebody; a first name and sometimes a letter.</summary>
    public static string[] Names { get; } =
    [
        "Adam", "Agneta", "Aida", "Ali", "Alma", "Amina", "Anders", "Angelica", "Anita", "Anna", "Anton", "Arben", "Ayla", "Benjamin", "Berit",
        "Birgitta", "Bo", "Camilla", "Carina", "Carlos", "Christina", "Dana", "Daniel", "David", "Denisa", "Diana", "Dragan", "Ebba", "Edith",
        "Elena", "Elias", "Elin", "Elsa", "Emil", "Emma", "Erik", "Eva", "Fatima", "Felix", "Florin", "Frida", "Gabriel", "Gunilla", "Gustav",
        "Hanna", "Hans", "Hassan", "Helmi", "Henrik", "Ida", "Ines", "Ingrid", "Irma", "Isabella", "Ivan", "Jana", "Jasmin", "Jelena",
        "Jenny", "Johan", "Johanna", "Josef", "Julia", "Kaisa", "Karin", "Katarina", "Kerstin", "Klara", "Kristian", "Lars", "Laura", "Leila",
        "Lena", "Leo", "Lidia", "Linda", "Linnea", "Lisa", "Lovisa", "Lucas", "Magdalena", "Maja", "Malin", "Marcus", "Margareta", "Maria",
        "Marija", "Mario", "Markku", "Marta", "Martin", "Matilda", "Maximilian", "Mikael", "Mila", "Mirela", "Mirjam", "Mohammed", "Monica",
        "Natalia", "Nadja", "Nils", "Nina", "Noah", "Nora", "Olga", "Oliver", "Olivia", "Oskar", "Patrik", "Pavel", "Per", "Peter", "Pirjo",
        "Ramona", "Rebecka", "Rickard", "Robert", "Rosa", "Rut", "Samira", "Samuel", "Sandra", "Sanna", "Selma", "Simon", "Sofia", "Stefan",
        "Stella", "Susanne", "Svetlana", "Tamara", "Tea", "Teresa", "Thomas", "Tina", "Tobias", "Tomasz", "Ulla", "Valentina", "Vera",
        "Veronica", "Victor", "Viktoria", "Viola", "Wilma", "Yasmin", "Yvonne", "Zara", "Zlatko", "Åsa", "Örjan",
    ];

    public static string[] Letters { get; } = ["A", "B", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "V"];

    /// <summary>Of the extra staff of a large demo, beside a first name.</summary>
    public static string[] LastNames { get; } = ["Ahl", "Björk", "Dahl", "Ek", "Falk", "Gran", "Hed", "Kvist", "Lindh", "Moberg", "Norén", "Palm", "Rask", "Sjö", "Ström", "Vik"];

    /// <summary>Of one to whom text messages are safe.</summary>
    public const string TextFirst = "Skicka sms först, ring sedan.";

    /// <summary>When and how it is safe to get in touch.</summary>
    public static string[] SafeTimes { get; } =
    [
        "Ring efter kl. 15.",
        "Ring inte på kvällen.",
        TextFirst,
        "Lämna inget meddelande på svararen.",
        "Bäst på förmiddagen, aldrig på fredagar.",
        "Går bra när som helst på dagen.",
        "Svarar inte på dolt nummer.",
        "Säg bara ditt förnamn om någon annan svarar.",
        "Hämtar på förskolan kl. 16, ring före det.",
        "Arbetar natt, ring efter kl. 14.",
        "Delar telefon med en annan i familjen. Be att få bli uppringd.",
        "",
    ];

    public static string[] Notes { get; } =
    [
        "Vi gick igenom läget. Allt går enligt planen.",
        "Vi stämde av läget och bestämde ny tid.",
        "Tog en promenad medan vi pratade. Det var lättare än att sitta på kontoret.",
        "Hörde av sig själv för att berätta att det går framåt.",
        "Kom utan bokad tid. Vi hann med det viktigaste.",
        "Trött i dag, vi gjorde bara det mest bråttom.",
        "Vi ringde tillsammans. Personen förde samtalet själv och jag satt bredvid.",
        "Fick veta att mötet är flyttat en vecka framåt.",
        "Vi läste igenom planen. Inget behöver ändras.",
        "Ville hellre ses på biblioteket än hemma. Vi gör så i fortsättningen.",
        "Glad över beskedet. Nästa steg känns mindre svårt nu.",
        "Vi gick igenom vad som är gjort och vad som är kvar. Två av fem saker är klara, och det märks att det ger mod.",
        "Ville mest prata av sig i dag. Jag lyssnade, och mot slutet skrev vi ner en enda sak att göra till nästa vecka.",
        "Tiden hos handläggaren blev inställd i sista stund. Vi fick en ny redan på måndag, och jag följer med.",
        "Hade själv ringt och fått svar. Det tog mod, och det syntes på hela personen när vi sågs.",
        "Det är mycket hemma just nu. Vi flyttade fram två saker i planen och behöll det som har ett sista datum.",
        "Kom med en hel lista med frågor. Vi svarade på hälften, resten tar jag reda på till på fredag.",
    ];

    public static string[] Corrections { get; } =
    [
        "Rättelse: mötet var på onsdagen, inte på tisdagen.",
        "Rättelse: det gällde den andra ansökan.",
        "Rättelse: beloppet ska vara 650 kr i månaden.",
    ];

    public static string[] OwnViews { get; } =
    [
        "Personen vill att det står att hon ringde i god tid före mötet.",
        "Personen håller inte med om att mötet gick bra.",
    ];

    public static string[] NextSteps { get; } =
    [
        "Ring och fråga hur mötet gick",
        "Påminn om att lämna in intyget",
        "Hör om svaret har kommit",
        "Boka ny tid",
        "Skicka kopia på planen",
        "Fråga hur veckan har varit",
        "Kontrollera att beslutet är rättat",
        "Ta med blanketten nästa gång",
    ];

    public static string[] Meetings { get; } =
    [
        "Hos oss, kl. 10",
        "På stadsbiblioteket, kl. 13",
        "På servicekontoret, kl. 14",
        "Hemma hos dig, kl. 9.30",
        "På skolan, kl. 15",
    ];

    public static string[] WhyBack { get; } =
    [
        "Åtgärden visade sig inte gå att få. Vi väljer en annan.",
        "Läget har ändrats sedan vi pratade sist.",
        "Personen vill tänka om.",
    ];

    public static string[] WhyParked { get; } =
    [
        "Väntar på kursstart.",
        "Bortrest några veckor.",
        "Vill vila från alla möten en tid.",
        "Inget att göra förrän beslutet kommer.",
        "På sjukhus, hör av sig.",
    ];

    public static string[] WhyDropped { get; } =
    [
        "Behövdes inte längre.",
        "Vi hittade en enklare väg.",
        "Tiden gick inte att få före sommaren.",
        "Personen ville inte.",
    ];

    public static string[] WhyDeclined { get; } =
    [
        "Inga platser före årsskiftet.",
        "De arbetar inte med den frågan.",
        "Måste bo i ett annat område för att få komma dit.",
        "Kräver läkarintyg först.",
    ];

    public static string[] WhyWithdrawn { get; } =
    [
        "Personen ångrade sig.",
        "Det löste sig på annat håll.",
    ];

    public static string[] WhyStopped { get; } =
    [
        "Ingen har svarat trots tre samtal.",
        "Väntat i två månader. Vi provar en annan kontakt.",
    ];

    public static string[] WhyReopened { get; } =
    [
        "Hörde av sig igen, avtalet blev inte förlängt.",
        "Samma problem har kommit tillbaka.",
        "Nytt beslut att ta ställning till.",
    ];

    public static string[] WhyNewRound { get; } =
    [
        "Det första är löst, nu handlar det om något annat.",
        "Planen höll inte. Vi gör en ny tillsammans.",
        "Behöver en lugnare takt.",
    ];

    /// <summary>What the coordinator asks about a contact, and what is answered.</summary>
    public const string Question = "Behöver ni något från mig inför nästa möte?";

    /// <inheritdoc cref="Question" />
    public const string Answer = "Ja, gärna. Kan du fråga om vi får låna samtalsrummet på tisdag?";

    public static string HandoverNote => "Ring helst på förmiddagen. Samma dag och tid varje vecka fungerar bäst. Papperen till hyresvärden är inlämnade.";

    public static string[] WhyJoint { get; } =
    [
        "Två behövs i mötena med skolan.",
        "Delar på kontakten under våren.",
        "Känner familjen sedan tidigare.",
        "Täcker upp under semestern.",
    ];

    public static string[] Judgements { get; } =
    [
        "Det blev bättre än jag trodde.",
        "Jag klarar det mesta själv nu.",
        "Jag vet vem jag ska ringa nästa gång. Det är nästan det viktigaste.",
        "Det är första gången någon har stannat kvar tills det var klart.",
        "Hälften blev bra. Resten får vi ta en annan gång.",
        "Det tog lång tid men det var värt det.",
        "Det hjälpte lite.",
        "Skönt att slippa vara ensam med allt.",
        "Jag hade velat ha hjälp tidigare.",
        "Det blev inte som vi tänkt men jag vet mer nu.",
        "",
    ];

    public static string[] Consents { get; } =
    [
        "Namn, telefonnummer och vad det gäller",
        "Att vi har kontakt och vilken hjälp som behövs",
        "Planen och det som är kvar att göra",
        "Namn och vad mötet ska handla om",
    ];

    public static string[] WhyConsent { get; } =
    [
        "För att kunna boka tid tillsammans",
        "För att slippa berätta allt från början",
        "För att få svar på hur det går",
    ];

    public static (ResultKind Kind, string What)[] Results { get; } =
    [
        (ResultKind.Job, "Tillsvidare på lager"),
        (ResultKind.Job, "Vikariat i skolkök, sex månader"),
        (ResultKind.Job, "Timanställning på hemtjänsten"),
        (ResultKind.Job, "Städ på heltid"),
        (ResultKind.Job, "Chaufför, provanställning"),
        (ResultKind.Job, "Butik, tjugo timmar i veckan"),
        (ResultKind.Job, "Vaktmästare på en skola, tills vidare"),
        (ResultKind.Job, "Sommarjobb som blev förlängt till årsskiftet"),
        (ResultKind.Job, "Barnskötare, vikariat på heltid"),
        (ResultKind.Internship, "Fyra veckor i en butik"),
        (ResultKind.Internship, "Praktik på äldreboende"),
        (ResultKind.SubsidisedWork, "Anställning med lönestöd på en verkstad"),
        (ResultKind.SubsidisedWork, "Extratjänst i en förening"),
        (ResultKind.Studies, "Antagen till två kurser"),
        (ResultKind.Studies, "Börjar en yrkesutbildning"),
        (ResultKind.Housing, "Eget kontrakt, tre rum"),
        (ResultKind.Housing, "Bor kvar, avbetalning klar"),
        (ResultKind.SchoolAttendance, "Tillbaka i skolan på heltid"),
        (ResultKind.SchoolAttendance, "Närvaro över åttio procent"),
        (ResultKind.HealthContact, "Fast läkare på vårdcentralen"),
        (ResultKind.HealthContact, "Samtalskontakt inledd"),
        (ResultKind.Income, "Bostadsbidrag beviljat"),
        (ResultKind.Income, "Rätt ersättning efter omprövning"),
        (ResultKind.Other, "Id-kort och legitimation i mobilen"),
        (ResultKind.Other, "Förening bildad"),
    ];

    public static (ObstacleKind Kind, string What)[] Obstacles { get; } =
    [
        (ObstacleKind.Refused, "Fick inte boka tid i receptionen"),
        (ObstacleKind.NoInterpreter, "Mötet fick ställas in"),
        (ObstacleKind.DigitalOnly, "Ansökan gick bara att göra på nätet"),
        (ObstacleKind.LongWait, "Fyra månader till första mötet"),
        (ObstacleKind.PoorTreatment, "Nedlåtande ton i telefon"),
        (ObstacleKind.WrongInformation, "Två handläggare gav olika besked"),
        (ObstacleKind.Other, "Möteslokalen gick inte att nå med barnvagn"),
        (ObstacleKind.LongWait, "Kö på över en timme i telefon"),
        (ObstacleKind.DigitalOnly, "Ingen blankett på papper"),
        (ObstacleKind.Refused, "Visningen ställdes in när vi kom"),
        (ObstacleKind.WrongInformation, "Fick veta att ansökan saknades, men den var inlämnad i tid"),
        (ObstacleKind.LongWait, "Beskedet dröjde sju veckor längre än vad som var sagt"),
        (ObstacleKind.PoorTreatment, "Ingen hälsade eller såg upp från skärmen"),
        (ObstacleKind.DigitalOnly, "Tiden gick bara att boka med legitimation i mobilen"),
        (ObstacleKind.NoInterpreter, "Hjälpen som var utlovad kom inte, samtalet får göras om"),
        (ObstacleKind.Other, "Kontaktpersonen slutade och ingen ny var utsedd"),
    ];

    /// <summary>Why it ended early; completed ones need no words.</summary>
    public static string WhyClosed(ClosingReason reason) => reason switch
    {
        ClosingReason.Completed => "",
        ClosingReason.NoLongerNeeded => "Löste sig med familjens hjälp.",
        ClosingReason.Declined => "Vill inte fortsätta just nu. Vet var vi finns.",
        ClosingReason.Moved => "Har flyttat till en annan kommun.",
        ClosingReason.NoContact => "Ingen kontakt på tre månader trots flera försök.",
        ClosingReason.HandedOver => "Har fått en fast kontakt på vårdcentralen.",
        ClosingReason.OutsideOurWork => "Gäller en tvist om en bil. Visade vidare till konsumentvägledningen.",
        ClosingReason.Other => "Två stöd visade sig gälla samma sak.",
    };
}
