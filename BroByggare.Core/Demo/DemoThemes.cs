using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;

namespace BroByggare.Core.Demo;

/// <summary>What the invented supports are about. Everything here is made up.</summary>
internal static partial class DemoThemes
{
    private static readonly DemoTheme MostCommon = Work;

    /// <summary>Most come for work.</summary>
    public static IReadOnlyList<DemoTheme> All { get; } =
    [
        MostCommon, Studies, Letters, Home, Rent, School, MostCommon, SchoolTalks, Health, Income, Digital, Budget, MostCommon, Association, Culture, Safety,
    ];

    private static DemoTheme Work => new()
    {
        Areas = ["work", "education"],
        Begins =
        [
            "Jag har sökt jobb i över ett år utan att få komma på en enda intervju.",
            "Mitt vikariat tog slut i våras och sedan dess har ingen hört av sig.",
            "Jag vill jobba men vet inte hur man skriver ett cv som någon läser.",
            "Jag har alltid jobbat med händerna och nu vill alla ha papper på det jag kan.",
            "Jag var hemma med barnen i många år och vet inte var jag ska börja.",
        ],
        Details =
        [
            "När jag ringer säger de att allt ska in på nätet.",
            "Jag blir nervös när någon frågar om luckorna i mitt cv.",
            "Jag har jobbat i kök, på lager och med städning.",
            "Jag har körkort men ingen bil.",
            "Det känns som att ansökningarna försvinner ner i ett hål.",
        ],
        Wishes =
        [
            "Jag vill ha ett jobb där jag får vara kvar.",
            "Helst vill jag jobba dagtid så att jag hinner hämta på förskolan.",
            "Jag vill prova på och visa vad jag kan.",
            "Jag vill kunna säga till mina barn att jag går till jobbet.",
        ],
        Goals = ["Jag har ett jobb på minst halvtid.", "Jag har varit på tre intervjuer.", "Jag har haft en praktikplats i två månader."],
        Measures =
        [
            new("Skriva ett cv och ett kort personligt brev", "Letar fram gamla intyg och betyg", "Skriver cv tillsammans med mig på kontoret", "Läser cv:t och säger vad som kan bli bättre"),
            new("Söka praktik på ett äldreboende", "Går på studiebesök och säger vad jag tycker", "Ringer enhetschefen och bokar studiebesök", "Visar arbetsplatsen och ger besked om praktik"),
            new("Träna på intervju", "Skriver ner tre saker jag är bra på", "Övar intervju med mig två gånger", "Håller en övningsintervju"),
            new("Skriva in sig och få en egen kontaktperson", "Tar med legitimation till mötet", "Följer med på första mötet", "Bokar in ett möte och ger mig en kontaktperson"),
            new("Söka sommarvikariat i köket på skolan", "Söker tre vikariat före månadens slut", "Hittar annonser som passar", "Tar emot ansökan och svarar"),
        ],
        Notes =
        [
            "Vi ringde två arbetsgivare på högtalare. Den ena ville ses redan i nästa vecka.",
            "Praktiken går bra. Handledaren säger att det är ordning och reda, och att fler timmar är möjliga.",
            "Vi skrev om det personliga brevet så att det låter som personen själv. Nu är det kortare och ärligare.",
            "Fick frågan om att visa upp sig i köket en dag. Nervös men glad, kläderna är redan framlagda.",
            "Vi gick igenom fem annonser och valde två. Cv:t är klart och utskrivet i tio exemplar.",
            "Var på intervju i går. Kändes bra, besked väntas nästa vecka.",
            "Fick nej på den första ansökan men de sparade uppgifterna. Vi söker vidare.",
            "Praktikplatsen är klar. Börjar på måndag kl. 8, fråga efter handledaren i receptionen.",
            "Arbetsgivaren ringde och berömde. Vill förlänga med tre månader.",
            "Vi övade på att svara på frågan om luckorna. Mycket lugnare än förra gången.",
            "Intyget från det gamla jobbet har kommit. Jag skannade in det.",
            "Missade mötet, barnet var sjukt. Ny tid är bokad på torsdag.",
        ],
        Organisations = ["Arbetsförmedlingen", "Jobb Borås", "Samhall"],
        Hopes =
        [
            "En handläggare som kan svara på frågor om praktik",
            "Plats på matchningsträff i höst",
            "Anpassat arbete på halvtid till att börja med",
            "Hjälp att komma i kontakt med arbetsgivare",
        ],
        Kinds = [ContactKind.Visit, ContactKind.Call, ContactKind.AccompaniedVisit, ContactKind.DropIn],
        Results = [ResultKind.Internship, ResultKind.SubsidisedWork, ResultKind.Studies],
    };

    private static DemoTheme Studies => new()
    {
        Areas = ["education", "work"],
        Begins =
        [
            "Jag gick aldrig ut nian och vill ha betyg nu.",
            "Jag vill bli undersköterska men vågar inte söka.",
            "Jag har börjat läsa två gånger och hoppat av båda gångerna.",
            "Jag vill läsa men vet inte vilka kurser jag får gå.",
        ],
        Details =
        [
            "Det går för fort när alla andra redan kan datorn.",
            "Jag är rädd att vara äldst i klassen.",
            "Matten är svår, det andra brukar gå bra.",
            "Jag vet inte vad vi ska leva på om jag pluggar.",
        ],
        Wishes =
        [
            "Jag vill vara klar innan min dotter börjar gymnasiet.",
            "Jag vill ha en lärare som har tålamod.",
            "Jag vill veta vad som krävs, steg för steg.",
            "Jag vill läsa på kvällen och jobba på dagen.",
        ],
        Goals = ["Jag läser en kurs och vet vad som kommer efter den.", "Jag har sökt till hösten och fått svar."],
        Measures =
        [
            new("Träffa studievägledare", "Skriver ner vad jag har läst tidigare", "Bokar tid och följer med", "Gör en studieplan på ett papper"),
            new("Söka kurser till nästa start", "Bestämmer vilka två kurser jag vill börja med", "Hjälper till med ansökan på nätet", "Ger besked om plats"),
            new("Räkna på studiemedel", "Tar med papper på hyra och inkomster", "Räknar tillsammans med mig", "Svarar på frågor om bidrag och lån"),
            new("Hitta en lugn plats att plugga på", "Går till biblioteket två dagar i veckan", "Visar var de lugna rummen finns", "Visar läxhjälpen och hur man lånar dator"),
        ],
        Notes =
        [
            "Vi gick genom schemat vecka för vecka och skrev in proven. Det blev genast mindre skrämmande.",
            "Har suttit på biblioteket två kvällar. Läxhjälpen var bra, och det finns fler i samma ålder i klassen.",
            "Studiemedlet är beviljat. Då går det att gå ner i arbetstid från nästa månad.",
            "Läraren vill att kursen görs klar i lugnare takt. Det är inget nederlag, det är en plan som håller.",
            "Studievägledaren var tydlig. Två kurser till hösten, resten i vår.",
            "Antagningsbeskedet har kommit. Båda kurserna! Vi firade med kaffe.",
            "Tycker att takten är hög men vill fortsätta. Läraren ger extra tid på fredagar.",
            "Vi räknade på pengarna. Det går ihop om bostadsbidraget räknas om.",
            "Första provet godkänt.",
            "Funderade på att hoppa av. Vi ringde läraren tillsammans och det löste sig.",
            "Ansökan är inskickad, två dagar före sista dag.",
        ],
        Organisations = ["Vuxenutbildningen", "CFL (Centrum för lärande)", "Stadsbiblioteket"],
        Hopes =
        [
            "En studieplan som håller i två år",
            "Tid hos studievägledare före sista ansökningsdag",
            "Läxhjälp en kväll i veckan",
        ],
        Kinds = [ContactKind.Visit, ContactKind.DigitalHelp, ContactKind.AccompaniedVisit, ContactKind.Call],
        Results = [ResultKind.Studies, ResultKind.Internship, ResultKind.Studies],
    };

    private static DemoTheme Letters => new()
    {
        Areas = ["health", "housing"],
        Begins =
        [
            "Jag får brev som jag inte förstår och lägger dem i en låda.",
            "Det kom ett beslut och jag vet inte om jag ska svara på det.",
            "Jag har fått en påminnelse på något jag trodde var klart.",
        ],
        Details =
        [
            "Lådan är full och jag vågar inte öppna den ensam.",
            "De skriver långt och svårt.",
            "Jag ringde men satt i kö i en timme.",
            "Min granne brukade hjälpa mig men har flyttat.",
        ],
        Wishes =
        [
            "Jag vill ha ordning och veta vad som är bråttom.",
            "Jag vill slippa ha ont i magen när posten kommer.",
            "Jag vill kunna göra det själv nästa gång.",
        ],
        Goals = ["Jag öppnar breven själv när de kommer.", "Jag vet vem jag ringer om varje brev."],
        Measures =
        [
            new("Gå igenom alla brev och sortera dem", "Tar med lådan med brev", "Läser igenom breven tillsammans med mig", "Svarar på vad som saknas"),
            new("Svara på beslutet i tid", "Berättar vad jag tycker är fel", "Hjälper till att skriva svaret", "Tar emot svaret och bekräftar"),
            new("Göra en pärm för viktiga papper", "Sätter in nya brev varje fredag", "Köper pärm och gör flikar", "Skickar kopior på det som saknas"),
            new("Få en fast kontakt att ringa", "Skriver upp mina frågor före samtalet", "Ringer tillsammans med mig första gången", "Ger ett direktnummer"),
        ],
        Notes =
        [
            "Tre brev den här gången, inget bråttom. Personen läste själv och jag fick bara nicka.",
            "Vi ringde numret i brevet. Kravet gällde en räkning som redan var betald, och det är nu struket.",
            "Gick igenom beslutet rad för rad. Det som var svårt var ett enda ord, resten gick att förstå.",
            "Lådan är tom. Den står kvar i hallen som påminnelse, och nu ligger bara reklamen där.",
            "Fyrtiotvå brev i lådan. Tre var bråttom, resten kunde slängas eller sparas.",
            "Överklagandet är inskickat. Vi sparade en kopia i pärmen.",
            "Hade öppnat posten själv den här veckan. Stort steg.",
            "Handläggaren ringde upp samma dag. Missförståndet är utrett.",
            "Pärmen är uppdelad i fyra flikar. Fungerar bra.",
            "Väntar på svar. Jag har skrivit en påminnelse om att ringa igen.",
        ],
        Organisations = ["Försäkringskassan", "Personligt ombud", "Försörjningsstöd"],
        Hopes =
        [
            "Besked om vad som saknas i ansökan",
            "Någon som kan följa upp posten en gång i månaden",
            "En förklaring av beslutet i lugn och ro",
        ],
        Kinds = [ContactKind.LetterOrForm, ContactKind.HomeVisit, ContactKind.AuthorityCall, ContactKind.Call],
        Results = [ResultKind.Income, ResultKind.Other, ResultKind.HealthContact],
    };

    private static DemoTheme Home => new()
    {
        Areas = ["housing"],
        Begins =
        [
            "Vi bor sex personer i två rum.",
            "Vi måste flytta ut den sista i månaden och har inget nytt.",
            "Jag har stått i bostadskö i åtta år.",
            "Jag bor i andra hand och får inte skriva mig där.",
        ],
        Details =
        [
            "Barnen har ingenstans att göra läxorna.",
            "På visningen blev de stela så fort vi kom in.",
            "Det är fukt i badrummet och värden svarar inte.",
            "Jag kan betala hyran men har en gammal skuld.",
        ],
        Wishes =
        [
            "Jag vill ha ett eget kontrakt.",
            "Vi vill bo kvar nära skolan.",
            "Jag vill veta vad jag har rätt till.",
            "Vi vill bo så att alla får en egen säng.",
        ],
        Goals = ["Vi har ett eget kontrakt.", "Vi står i kö på tre ställen och vet vilken plats vi har."],
        Measures =
        [
            new("Se över köplats och anmälan i bostadskön", "Loggar in och ändrar önskemål", "Visar hur man söker på nätet", "Svarar på vad som krävs för kontrakt"),
            new("Prata med värden om fukten", "Tar bilder i badrummet", "Skriver felanmälan tillsammans med mig", "Kommer och besiktar"),
            new("Ta fram intyg för hyresvärden", "Begär intyg från arbetsgivaren", "Hjälper till att samla allt i ett mejl", "Lämnar intyg om inkomst"),
            new("Söka förtur", "Skaffar läkarintyg", "Fyller i ansökan tillsammans med mig", "Prövar ansökan och ger besked"),
        ],
        Notes =
        [
            "Vi loggade in och ändrade önskemålen. Med två stadsdelar till blev kön flera år kortare.",
            "Värden kom och tittade på badrummet. Fläkten byts i nästa vecka, och väggen mäts igen om en månad.",
            "Sju på visningen och alla hade papper med sig. Vi hade också det den här gången.",
            "Fick veta att andrahandskontraktet går att förlänga till sommaren. Det ger tid att leta lugnt.",
            "Felanmälan är gjord och besiktning bokad.",
            "Visning på lördag. Jag följer med.",
            "Fick erbjudande om en trea! Ska svara senast på onsdag.",
            "Värden har svarat att fukten åtgärdas före jul.",
            "Ansökan om förtur avslogs. Vi läste skälen tillsammans och söker på nytt med ett bättre intyg.",
            "Kontraktet är påskrivet. Flyttar om tre veckor.",
        ],
        Organisations = ["Försörjningsstöd", "Personligt ombud", "Familjecentraler"],
        Hopes =
        [
            "Besked om hjälp med första hyran",
            "Ett samtal om vilka vägar som finns till eget kontrakt",
            "Stöd i kontakten med hyresvärden",
        ],
        Kinds = [ContactKind.HomeVisit, ContactKind.AuthorityCall, ContactKind.Visit, ContactKind.DigitalHelp],
        Results = [ResultKind.Housing, ResultKind.Housing, ResultKind.Other],
    };

    private static DemoTheme Rent => new()
    {
        Areas = ["housing", "health"],
        Begins =
        [
            "Jag ligger efter med hyran två månader.",
            "Jag har fått ett brev om att jag kan bli vräkt.",
            "Elen blev så dyr att hyran inte räckte.",
        ],
        Details =
        [
            "Jag har försökt ringa men vågar inte säga hur det är.",
            "Jag skäms och har inte berättat för någon.",
            "Lönen kom för sent och sedan rullade det på.",
        ],
        Wishes =
        [
            "Jag vill bo kvar.",
            "Jag vill betala av i lugn takt.",
            "Jag vill kunna sova på natten.",
        ],
        Goals = ["Hyran är betald tre månader i rad.", "Jag har en avbetalning som jag klarar."],
        Measures =
        [
            new("Göra upp en avbetalningsplan", "Räknar ut vad jag kan betala per månad", "Ringer värden tillsammans med mig", "Skriver en avbetalningsplan"),
            new("Söka hjälp med hyresskulden", "Tar med kontoutdrag", "Fyller i ansökan tillsammans med mig", "Prövar ansökan skyndsamt"),
            new("Sätta upp autogiro för hyra och el", "Går till banken med legitimation", "Följer med till banken", "Lägger upp betalningen"),
        ],
        Notes =
        [
            "Vi satt med räkningarna och sorterade efter datum. Hyran först, sedan elen, resten får vänta.",
            "Betalade av som planerat. Värden svarade i telefon och var vänlig.",
            "Det kom ett krav till, men det är samma skuld. Jag ringde och bad dem skriva det på papper.",
            "Sover hela nätter igen. Två månader kvar på planen.",
            "Avbetalningsplan klar: 800 kr i månaden i sex månader.",
            "Värden drog tillbaka uppsägningen när planen var påskriven.",
            "Första avbetalningen gjord. Kvitto i pärmen.",
            "Orolig inför mötet. Vi gick igenom vad som ska sägas.",
            "Kompletteringen är inlämnad, svar väntas inom tio dagar.",
        ],
        Organisations = ["Försörjningsstöd", "Personligt ombud"],
        Hopes = ["Hjälp med hyresskulden så att vräkning undviks", "Tid för akut möte den här veckan"],
        Kinds = [ContactKind.AuthorityCall, ContactKind.Visit, ContactKind.LetterOrForm, ContactKind.ThreePartyTalk],
        Results = [ResultKind.Housing, ResultKind.Income],
    };

    private static DemoTheme School => new()
    {
        Areas = ["education"],
        Begins =
        [
            "Min son vill inte gå till skolan längre.",
            "Skolan ringer varje vecka om frånvaron.",
            "Min dotter har fått byta skola och känner ingen.",
            "Det är bråk på rasterna och ingen gör något.",
        ],
        Details =
        [
            "Han säger att han har ont i magen varje morgon.",
            "Hon säger att läraren aldrig ser henne.",
            "Jag har svårt att ta ledigt för alla möten.",
            "Ingen har frågat oss vad vi tror.",
        ],
        Wishes =
        [
            "Jag vill att skolan ska vara en trygg plats.",
            "Jag vill att de ringer när det går bra också.",
            "Vi vill ha en person på skolan att prata med.",
            "Jag vill att barnet ska bli klar med nian.",
        ],
        Goals = ["Barnet har varit i skolan varje dag i en månad.", "Vi vet vem på skolan vi ringer."],
        Measures =
        [
            new("Möte med skolan om en plan för närvaron", "Berättar hur morgnarna ser ut", "Är med på mötet", "Skriver en plan med små steg"),
            new("En vuxen på skolan som tar emot på morgonen", "Följer med till grinden första veckan", "Stämmer av med skolan varje fredag", "Utser en vuxen som möter kl. 8.10"),
            new("Läxhjälp två dagar i veckan", "Ser till att väskan är packad", "Följer med första gången", "Tar emot och hjälper till med läxor"),
            new("Börja en fritidsaktivitet", "Väljer mellan fotboll och simning", "Söker bidrag till avgiften", "Bjuder in till provträning"),
        ],
        Notes =
        [
            "Satt med vid lunchen i skolan. Det är rasten efter som är svårast, så nu finns en vuxen där.",
            "Mentorn skickar ett kort meddelande varje fredag, även när det har gått bra. Det betyder mycket hemma.",
            "Tre sena ankomster men ingen hel dag borta. Vi räknar det som en bra vecka.",
            "Barnet visade mig runt i sin klass. Det var första gången vi inte pratade om frånvaro.",
            "Fyra dagar av fem den här veckan. Läraren ringde och berättade.",
            "Mötet med rektor blev lugnt. Planen följs upp om tre veckor.",
            "Barnet ville visa sin bok. Vi satt en stund och läste.",
            "Bråket på rasten är utrett. Två vuxna ute från och med nu.",
            "Tung vecka. Vi började om med halva dagar.",
            "Provträningen gick bra, vill fortsätta.",
            "Närvaron är uppe i nittio procent den här månaden.",
        ],
        Organisations = ["Skolor i Borås", "Familjecentraler", "SISU"],
        Hopes =
        [
            "En fast mentor och en plan för närvaron",
            "Anpassad morgon de första veckorna",
            "Bidrag till avgiften i föreningen",
        ],
        Kinds = [ContactKind.SchoolProgressTalk, ContactKind.ThreePartyTalk, ContactKind.Call, ContactKind.HomeVisit],
        Results = [ResultKind.SchoolAttendance, ResultKind.SchoolAttendance, ResultKind.Other],
    };
}
