using BroByggare.Core.Supports.Journal;

namespace BroByggare.Core.Demo;

/// <summary>What is written after a talk: how they met, what it was about, and how it was left; one to four sentences.</summary>
internal static class DemoTalk
{
    private static readonly string[] Endings =
    [
        "Jag hör av mig i slutet av veckan.",
        "Vi kom överens om vem som gör vad till nästa gång.",
        "Vi skrev upp det på ett papper som får sitta på kylskåpet.",
        "Orolig i början men lugnare när vi skildes åt.",
        "Vill göra nästa samtal på egen hand. Jag finns i närheten om det behövs.",
        "Vi tar resten nästa gång, det räckte för i dag.",
        "Tackade och sade att det är skönt att slippa sitta ensam med det.",
        "Det blev både allvar och skratt.",
        "Nästa tid är bokad.",
        "Jag ringer dagen före så att det inte glöms bort.",
        "Vi hann prata om annat också.",
        "Det viktigaste nu är att inget faller mellan stolarna.",
        "Vi är överens om att ta det i lugn takt.",
        "Personen berättar själv hemma vad vi har kommit fram till.",
    ];

    private static readonly string[] Beginnings =
    [
        "Första mötet. Vi tog god tid på oss och pratade mest om hur det är just nu.",
        "Första besöket. Berättade länge, och jag skrev bara ner det vi var överens om.",
        "Vi sågs för första gången. Frågade om jag har tystnadsplikt, och det har jag.",
        "Kom tillsammans med en vän som väntade utanför. Vi läste igenom bladet om vad som skrivs ner.",
        "Första samtalet. Osäker på om det här är rätt ställe, men ville gärna komma tillbaka.",
        "Tog kontakt efter att ha hört talas om oss på biblioteket. Vi kom fram till att det går att göra något.",
        "Hade med sig en påse med papper. Vi la den åt sidan och började med att lyssna.",
        "Vi gick igenom vad som är viktigast att börja med. Det blev två saker, inte tio.",
        "Har väntat länge med att fråga om hjälp. Det var skönt att få det sagt, både för personen och för mig.",
        "Vi sågs en halvtimme på kontoret. Nästa gång ses vi där det är lugnare.",
        "Första besöket. Jag berättade vad vi kan hjälpa till med och vad vi inte kan.",
        "Ville veta vem som får läsa det jag skriver. Jag visade, och vi gick igenom det tillsammans.",
    ];

    private static readonly string[] Calls =
        ["Ringde upp som vi sagt.", "Personen ringde på förmiddagen.", "Kort avstämning på telefon.", "Vi pratade en stund i telefon efter jobbet."];

    private static readonly string[] Visits =
        ["Vi sågs på kontoret.", "Besök hos oss, en knapp timme.", "Kom till kontoret med pärmen under armen.", "Vi satt i det lilla rummet så att det gick att prata ostört."];

    private static readonly string[] HomeVisits =
        ["Hembesök, vi satt vid köksbordet.", "Var hemma hos familjen på eftermiddagen.", "Hembesök. Det fanns kaffe på bordet när jag kom.", "Vi sågs hemma för att slippa bussen med alla papper."];

    private static readonly string[] AccompaniedVisits =
        ["Jag följde med till mötet.", "Vi åkte dit tillsammans.", "Var med på mötet och satt bredvid. Personen förde ordet själv.", "Vi möttes utanför en kvart före och gick igenom frågorna."];

    private static readonly string[] ThreePartyTalks =
        ["Trepartssamtal, alla kom.", "Möte vid samma bord, personen, handläggaren och jag.", "Vi satt ner alla tre och gick igenom läget."];

    private static readonly string[] SchoolTalks =
        ["Utvecklingssamtal i skolan.", "Möte på skolan med mentorn.", "Vi träffade läraren efter skoldagens slut."];

    private static readonly string[] LettersAndForms =
        ["Vi läste brevet tillsammans, mening för mening.", "Hjälpte till med en blankett.", "Gick igenom posten ihop.", "Vi skrev svaret tillsammans och läste det högt en gång."];

    private static readonly string[] DigitalHelps =
        ["Vi satt vid datorn på kontoret.", "Övade på telefonen, steg för steg.", "Loggade in tillsammans, personen tryckte själv."];

    private static readonly string[] DropIns =
        ["Kom förbi utan bokad tid.", "Tittade in på vägen hem.", "Drop-in på onsdagsmottagningen."];

    private static readonly string[] AuthorityCalls =
        ["Ringde handläggaren för att höra hur långt det har kommit.", "Satt i telefonkö i tjugo minuter men kom fram.", "Ringde på personens önskan."];

    /// <summary>After the first meeting.</summary>
    public static string First(DemoDraw draw) => draw.Chance(65) ? $"{draw.Next(Beginnings)} {draw.Next(Endings)}" : draw.Next(Beginnings);

    public static string About(DemoDraw draw, DemoTheme theme, ContactKind kind)
    {
        if ((kind is ContactKind.Visit or ContactKind.DropIn) && draw.Chance(25))
            return draw.Next(DemoWords.Notes);
        var words = draw.Next(theme.Notes);
        if (Sentences(words) < 3 && draw.Chance(70))
            words = $"{draw.Next(How(kind))} {words}";
        return Sentences(words) < 3 && draw.Chance(60) ? $"{words} {draw.Next(Endings)}" : words;
    }

    /// <summary>So many as end and go on.</summary>
    private static int Sentences(string words) => words.Split(". ").Length + words.Split("! ").Length - 1;

    private static string[] How(ContactKind kind) => kind switch
    {
        ContactKind.Call => Calls,
        ContactKind.Visit => Visits,
        ContactKind.HomeVisit => HomeVisits,
        ContactKind.AccompaniedVisit => AccompaniedVisits,
        ContactKind.ThreePartyTalk => ThreePartyTalks,
        ContactKind.SchoolProgressTalk => SchoolTalks,
        ContactKind.LetterOrForm => LettersAndForms,
        ContactKind.DigitalHelp => DigitalHelps,
        ContactKind.DropIn => DropIns,
        ContactKind.AuthorityCall => AuthorityCalls,
    };
}
