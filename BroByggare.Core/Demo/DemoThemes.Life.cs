using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;

namespace BroByggare.Core.Demo;

/// <summary>Supports about health, money and everyday life.</summary>
internal static partial class DemoThemes
{
    private static DemoTheme SchoolTalks => new()
    {
        Areas = ["education", "health"],
        Begins =
        [
            "Jag förstår inte vad betygen betyder och vad som saknas.",
            "Min dotter ska välja till gymnasiet och vi vet inte hur det går till.",
            "Skolan vill göra en utredning och jag är orolig.",
        ],
        Details =
        [
            "Förra mötet gick så fort att jag bara nickade.",
            "Jag vill inte att barnet ska känna sig utpekat.",
            "Vi har många frågor men vet inte vem vi ska ställa dem till.",
        ],
        Wishes =
        [
            "Jag vill kunna hjälpa mitt barn.",
            "Jag vill ha tid att fråga.",
            "Vi vill förstå innan vi bestämmer oss.",
        ],
        Goals = ["Jag har varit med på samtalet och förstått allt.", "Jag läser själv det som skolan skickar."],
        Measures =
        [
            new("Förbereda utvecklingssamtalet", "Skriver tre frågor till läraren", "Går igenom frågorna med mig dagen före", "Avsätter en hel timme"),
            new("Besöka två gymnasier", "Väljer vilka två vi ska se", "Följer med på öppet hus", "Visar skolan och svarar på frågor"),
            new("Få utredningen förklarad", "Säger till när något är oklart", "Är med på mötet", "Förklarar vad utredningen leder till"),
        ],
        Notes =
        [
            "Läraren ritade upp vad som saknas och när det går att läsa upp. Det var mindre än vi trodde.",
            "Vi övade på frågorna innan. Mamman ställde alla fem själv och skrev ner svaren.",
            "Fick höra att det går bra i tre ämnen av fyra. Det hade ingen sagt förut.",
            "Skolan bokar en timme nästa gång i stället för tjugo minuter. Så borde det ha varit från början.",
            "Samtalet tog en timme. Alla tre frågorna blev besvarade.",
            "Öppet hus på två skolor. Dottern var nyfiken på bygg.",
            "Föräldern bad om att få planen hemskickad på papper. Skolan lovade det.",
            "Utredningen startar efter lovet. Det känns bättre nu.",
            "Valet är gjort och inskickat.",
        ],
        Organisations = ["Skolor i Borås", "Familjecentraler", "Rädda Barnen"],
        Hopes = ["Ett samtal i lugn takt där alla frågor hinns med", "Information om stöd till ungdomar"],
        Kinds = [ContactKind.SchoolProgressTalk, ContactKind.ThreePartyTalk, ContactKind.Visit],
        Results = [ResultKind.SchoolAttendance, ResultKind.Studies],
    };

    private static DemoTheme Health => new()
    {
        Areas = ["health"],
        Begins =
        [
            "Jag har ont i ryggen sedan länge men har slutat ringa vårdcentralen.",
            "Jag sover nästan inte alls.",
            "Jag har skjutit upp tandläkaren i flera år.",
            "Min man är sjuk och jag orkar inte med allt själv.",
        ],
        Details =
        [
            "Sist skickade de hem mig efter fem minuter.",
            "Det är svårt att boka när man ska trycka sig fram i telefonen.",
            "Jag vill inte vara till besvär.",
            "Jag glömmer vad jag skulle säga när jag väl är där.",
        ],
        Wishes =
        [
            "Jag vill bli tagen på allvar.",
            "Jag vill ha någon med mig första gången.",
            "Jag vill veta vad det är, även om det är något dåligt.",
            "Jag vill orka leka med barnbarnen.",
        ],
        Goals = ["Jag har varit hos läkaren och fått svar.", "Jag vågar boka nästa tid själv."],
        Measures =
        [
            new("Boka tid på vårdcentralen", "Skriver ner vad som gör ont och när", "Ringer och bokar tillsammans med mig", "Ger en tid inom två veckor"),
            new("Hälsosamtal hos sköterska", "Tar med listan på mina mediciner", "Följer med", "Håller hälsosamtalet och bokar uppföljning"),
            new("Promenad i sällskap en gång i veckan", "Går runt sjön på onsdagar", "Visar var gänget samlas", "Hälsar välkommen och ringer om jag uteblir"),
            new("Avlösning så att jag får vila", "Bestämmer vilka timmar som är svårast", "Kontaktar anhörigstödet", "Ger besked om avlösning"),
        ],
        Notes =
        [
            "Fick ett direktnummer till sköterskan. Då slipper vi knapptelefonen i fortsättningen.",
            "Tiden blev flyttad men vi fick en ny inom en vecka. Jag hämtar upp utanför porten.",
            "Berättade själv för läkaren hur det har varit. Jag behövde inte säga något alls.",
            "Har gått sin runda varje dag utom söndagen. Det syns på ryggen.",
            "Läkaren tog sig tid. Remiss till sjukgymnast skickad.",
            "Ny tid bokad, jag följer med även nästa gång.",
            "Hade med sig listan och läste upp den själv. Bra möte.",
            "Sover bättre sedan tre veckor.",
            "Blev avvisad i receptionen. Jag ringde chefen, som bad om ursäkt.",
            "Första promenaden med de andra. Vill gå igen.",
            "Svaret på proverna har kommit. Inget farligt.",
        ],
        Organisations = ["Personligt ombud", "Folkhälsosamordnare", "Försäkringskassan"],
        Hopes =
        [
            "En väg in i vården som inte går via telefonkön",
            "Någon som håller i alla vårdkontakter",
            "Samtal om hur vardagen kan bli lättare",
        ],
        Kinds = [ContactKind.AccompaniedVisit, ContactKind.HomeVisit, ContactKind.Call, ContactKind.AuthorityCall],
        Results = [ResultKind.HealthContact, ResultKind.HealthContact, ResultKind.Other],
    };

    private static DemoTheme Income => new()
    {
        Areas = ["health", "work"],
        Begins =
        [
            "Jag fick avslag på sjukpenningen och förstår inte varför.",
            "Pengarna räcker till den tjugonde, sedan är det slut.",
            "Jag har väntat på besked i tre månader.",
            "Jag vet inte vilka bidrag vi kan få.",
        ],
        Details =
        [
            "De vill ha papper som jag redan har skickat.",
            "Jag får prata med en ny person varje gång.",
            "I beslutet står det saker som inte stämmer.",
            "Mannen får timmar ibland och då ändras allt.",
        ],
        Wishes =
        [
            "Jag vill veta vad som gäller.",
            "Jag vill klara mig själv så småningom.",
            "Jag vill ha ett besked som går att lita på.",
        ],
        Goals = ["Jag har fått ett besked som jag förstår.", "Jag skickar in papperen själv varje månad."],
        Measures =
        [
            new("Begära omprövning", "Berättar vad som är fel i beslutet", "Skriver begäran tillsammans med mig", "Omprövar beslutet"),
            new("Söka bostadsbidrag", "Tar med hyresavi och lönebesked", "Hjälper till med ansökan", "Ger besked om bidraget"),
            new("Möte med handläggaren", "Skriver upp mina frågor", "Följer med på mötet", "Förklarar vad som krävs"),
            new("Ansöka om försörjningsstöd", "Samlar kontoutdrag för tre månader", "Går igenom ansökan före inlämning", "Fattar beslut inom två veckor"),
        ],
        Notes =
        [
            "Vi räknade på vad som blir över när hyran är betald. Det går ihop, men utan marginal.",
            "Beslutet kom i dag. Rätt belopp, och pengarna kommer på fredag.",
            "De ville ha ett intyg till. Vi bad om det skriftligt så att det inte blir ett till efter det.",
            "Ny handläggare igen. Jag skrev en halv sida om läget så att ingen behöver berätta allt på nytt.",
            "Omprövningen gick igenom. Pengarna betalas ut i efterskott.",
            "Handläggaren hade fel uppgift om hyran. Rättat på plats.",
            "Ansökan är komplett. Beslut före den femtonde.",
            "Lång väntan. Jag ringde och frågade hur långt det har kommit.",
            "Fick bostadsbidrag från och med nästa månad.",
            "Vi läste beslutet två gånger. Det gick att förstå till slut.",
        ],
        Organisations = ["Försäkringskassan", "Försörjningsstöd", "Arbetsförmedlingen"],
        Hopes =
        [
            "Omprövning med rätt uppgifter om hyra och inkomst",
            "Ett möte med samma handläggare som sist",
            "Besked före den sista i månaden",
        ],
        Kinds = [ContactKind.AuthorityCall, ContactKind.LetterOrForm, ContactKind.AccompaniedVisit, ContactKind.Visit],
        Results = [ResultKind.Income, ResultKind.Income, ResultKind.SubsidisedWork],
    };

    private static DemoTheme Digital => new()
    {
        Areas = ["education", "civil-society"],
        Begins =
        [
            "Allt ska göras med legitimation i mobilen och jag har ingen.",
            "Jag kommer inte in på skolans sida.",
            "Jag har bytt telefon och nu fungerar ingenting.",
        ],
        Details =
        [
            "Banken sa att jag måste komma tillbaka med ett annat id-kort.",
            "Mina barn brukar göra det åt mig men det känns fel.",
            "Jag är rädd att trycka fel och betala något jag inte ska.",
        ],
        Wishes =
        [
            "Jag vill klara mina egna räkningar.",
            "Jag vill kunna läsa vad skolan skriver.",
            "Jag vill inte behöva be om hjälp för varje liten sak.",
        ],
        Goals = ["Jag betalar mina räkningar själv.", "Jag kan läsa min post på nätet utan hjälp."],
        Measures =
        [
            new("Skaffa id-kort", "Bokar tid och tar med pengar till avgiften", "Följer med till passexpeditionen", "Utfärdar id-kort"),
            new("Skaffa legitimation i mobilen", "Tar med id-kort och telefon till banken", "Följer med till banken", "Lägger in legitimationen"),
            new("Öva på mejl och räkningar", "Kommer på tre träffar", "Övar tillsammans med mig på en surfplatta", "Håller datorkurs på förmiddagar"),
        ],
        Notes =
        [
            "Betalade tre räkningar på egen hand medan jag satt bredvid. Inget blev fel.",
            "Vi bytte lösenord och skrev upp var det finns. Nu går det att logga in på skolans sida.",
            "Fick en ny kod till legitimationen. Det tog fem minuter när vi väl var på rätt plats.",
            "Visade mig hur man söker tid i kalendern. Förra månaden var det jag som visade.",
            "Legitimationen fungerar! Loggade in på två ställen själv.",
            "Banken ville ha ett annat intyg. Ny tid på tisdag.",
            "Vi övade på att betala en räkning. Gick bra andra gången.",
            "Id-kortet är beställt och kommer om en vecka.",
            "Skrev sitt första mejl till läraren i dag.",
        ],
        Organisations = ["Stadsbiblioteket", "Polisen", "CFL (Centrum för lärande)"],
        Hopes = ["Plats på datorkurs för nybörjare", "Tid för id-kort utan att boka på nätet"],
        Kinds = [ContactKind.DigitalHelp, ContactKind.DropIn, ContactKind.AccompaniedVisit],
        Results = [ResultKind.Other, ResultKind.Studies],
    };

    private static DemoTheme Budget => new()
    {
        Areas = ["health", "housing"],
        Begins =
        [
            "Jag har tagit lån för att betala lån.",
            "Jag vet inte hur mycket jag är skyldig.",
            "Varje månad är det något som inte blir betalt.",
        ],
        Details =
        [
            "Det började när bilen gick sönder.",
            "Kronofogden har skrivit men jag har inte svarat.",
            "Jag och min fru pratar inte om pengar längre.",
        ],
        Wishes =
        [
            "Jag vill veta exakt hur det ser ut.",
            "Jag vill vara skuldfri innan barnen flyttar hemifrån.",
            "Jag vill ha en plan som håller.",
        ],
        Goals = ["Jag vet vad som kommer in och går ut varje månad.", "Tre av skulderna är betalda."],
        Measures =
        [
            new("Lista alla skulder", "Samlar alla brev om skulder", "Gör en lista tillsammans med mig", "Lämnar uppgift om vad som återstår"),
            new("Möte med budgetrådgivare", "Tar med listan till mötet", "Bokar tid och följer med", "Gör en budget för ett halvår"),
            new("Ansöka om skuldsanering", "Läser igenom villkoren", "Hjälper till med ansökan", "Prövar ansökan"),
        ],
        Notes =
        [
            "Vi gick igenom kontot rad för rad. Två gamla avgifter gick att säga upp direkt.",
            "Pratade med sin fru om skulderna för första gången. Det var svårare än alla brev, och nu är det gjort.",
            "Sparat trehundra kronor den här månaden. Det är inte mycket men det är första gången på länge.",
            "Brevet är besvarat och avbetalningen sänkt. Vi satte upp den nya summan i pärmen.",
            "Listan är klar. Mindre än befarat.",
            "Budgeten går ihop med 400 kr över varje månad.",
            "Sa upp två abonnemang.",
            "Ansökan om skuldsanering inlämnad. Lång handläggning att vänta.",
            "Rådgivaren gav läxa: spara kvitton i en månad.",
        ],
        Organisations = ["Försörjningsstöd", "Personligt ombud", "Sverigekompassen"],
        Hopes = ["Tid hos budgetrådgivare", "Vägledning om var man vänder sig med skulder"],
        Kinds = [ContactKind.Visit, ContactKind.LetterOrForm, ContactKind.Call],
        Results = [ResultKind.Income, ResultKind.Other],
    };

    private static DemoTheme Association => new()
    {
        Areas = ["civil-society", "culture"],
        Begins =
        [
            "Vi är några familjer som vill starta en förening.",
            "Jag vill ordna danskvällar för ungdomar men har ingen lokal.",
            "Jag vill ha något att göra på kvällarna och träffa folk.",
        ],
        Details =
        [
            "Vi vet inte hur man skriver stadgar.",
            "Alla lokaler vi frågat är upptagna.",
            "Vi är femton stycken som vill vara med.",
        ],
        Wishes =
        [
            "Vi vill ha en egen mötesplats.",
            "Jag vill att ungdomarna ska ha något roligt att gå till.",
            "Vi vill göra något för alla i området.",
        ],
        Goals = ["Föreningen har en lokal en kväll i veckan.", "Ungdomarna har hållit sin första träff."],
        Measures =
        [
            new("Skriva stadgar och hålla första mötet", "Samlar de som vill vara med", "Tar med en mall för stadgar", "Läser stadgarna och svarar på frågor"),
            new("Söka bidrag för lokalen", "Räknar hur många vi är", "Fyller i ansökan tillsammans med oss", "Prövar ansökan"),
            new("Boka lokal på biblioteket", "Väljer en kväll i veckan", "Bokar rummet första gången", "Lånar ut rummet"),
        ],
        Notes =
        [
            "Styrelsen möttes i dag och fördelade uppgifterna. Alla fick något att göra, även de yngsta.",
            "Ansökan om bidrag är inne. Svar väntas före månadens slut.",
            "Femton kom till kvällen i biblioteket. Några satt kvar och pratade tills de släckte.",
            "Vi läste stadgarna högt och strök en sida. Nu förstår alla vad som gäller.",
            "Första mötet hållet, elva personer kom. Styrelse vald.",
            "Bidraget beviljat för ett halvår.",
            "Lokalen är bokad på torsdagar kl. 18.",
            "Ungdomarna har själva gjort en affisch.",
            "Kassören vill lära sig bokföring. Kurs finns i mars.",
        ],
        Organisations = ["Föreningssamordnare", "Stadsbiblioteket", "SISU", "Sverigekompassen"],
        Hopes = ["Hjälp att söka föreningsbidrag", "En lokal en kväll i veckan", "Råd om stadgar och styrelse"],
        Kinds = [ContactKind.Visit, ContactKind.ThreePartyTalk, ContactKind.Call],
        Results = [ResultKind.Other, ResultKind.Studies],
    };

    private static DemoTheme Culture => new()
    {
        Areas = ["culture", "education"],
        Begins =
        [
            "Min dotter vill spela fiol men avgiften är för hög.",
            "Jag har skrivit ner min mammas berättelser och vet inte vad jag ska göra med dem.",
            "Vi vill att barnen ska läsa mer, men det finns nästan inga böcker hemma.",
            "Jag sjunger och spelar och skulle vilja göra det tillsammans med andra.",
        ],
        Details =
        [
            "Vi har frågat en gång och fick en blankett på sex sidor.",
            "På biblioteket vet jag inte var jag ska börja leta.",
            "Alla kurser ligger på tider när jag arbetar.",
        ],
        Wishes =
        [
            "Jag vill att barnen ska få visa vad de kan.",
            "Jag vill att berättelserna ska finnas kvar.",
            "Vi vill göra något roligt ihop som familj.",
        ],
        Goals = ["Barnen har visat upp vad de kan.", "Tre berättelser är inspelade."],
        Measures =
        [
            new("Plats i kulturskolan", "Väljer instrument tillsammans med barnet", "Hjälper till med ansökan om lägre avgift", "Ger besked om plats och avgift"),
            new("Läsa tillsammans på lördagar", "Går till biblioteket varannan lördag", "Följer med första gången", "Visar hur man lånar och tipsar om böcker"),
            new("Göra en liten utställning", "Väljer bilder och berättelser", "Pratar med biblioteket om en vägg", "Lånar ut väggen och hjälper till att hänga"),
        ],
        Notes =
        [
            "Barnet fick prova tre instrument. Det blev fiol, så som det var tänkt från början.",
            "Avgiften är sänkt till en fjärdedel. Första lektionen är på tisdag.",
            "Vi lånade nio böcker. Två är redan lästa, högt och flera gånger om.",
            "Elva bilder är utvalda och texterna skrivna. Väggen är vår hela mars.",
            "Sjöng en låt för oss på kontoret. Alla stannade upp.",
            "Kursledaren vill ha med fler, och vi lovade att fråga runt.",
            "Lånekortet är klart. Barnet höll i det hela vägen hem.",
        ],
        Organisations = ["Stadsbiblioteket", "Föreningssamordnare", "SISU"],
        Hopes = ["Plats i en kurs på kvällstid", "Hjälp att visa upp det som är gjort", "Råd om bidrag till avgifter"],
        Kinds = [ContactKind.Visit, ContactKind.Call, ContactKind.ThreePartyTalk],
        Results = [ResultKind.Other, ResultKind.Studies],
    };

    private static DemoTheme Safety => new()
    {
        Areas = ["health", "civil-society"],
        Begins =
        [
            "Jag och barnens pappa har gått isär och är oense om allt.",
            "Jag känner mig inte trygg när jag går hem.",
            "Jag blev illa behandlad i en butik och vill inte gå dit igen.",
        ],
        Details =
        [
            "Barnen hamnar mitt emellan.",
            "Jag vet inte om det är något man kan anmäla.",
            "Jag orkar inte prata om det med familjen.",
        ],
        Wishes =
        [
            "Jag vill att barnen ska ha det lugnt.",
            "Jag vill veta vad jag kan göra.",
            "Jag vill bli lyssnad på.",
        ],
        Goals = ["Jag vet vem jag ringer om det händer igen.", "Barnen går till skolan utan att vara oroliga."],
        Measures =
        [
            new("Samarbetssamtal om barnen", "Skriver ner vad som är viktigast för barnen", "Bokar tid tillsammans med mig", "Håller samarbetssamtal"),
            new("Samtal om trygghet", "Bestämmer var vi ses", "Följer med första gången", "Erbjuder ett enskilt samtal"),
            new("Skriva ner vad som hände", "Berättar med egna ord", "Skriver medan jag berättar", "Förklarar vad som händer efter en anmälan"),
        ],
        Notes =
        [
            "Vi pratade länge om vad som skulle kännas tryggt. Till slut räckte det med en sak, att bli hämtad vid bussen.",
            "Samtalet var svårt men lugnt. Båda lyssnade, och schemat gäller en månad till.",
            "Ringde själv och bad om en ny tid. Det är en stor skillnad mot i våras.",
            "Skrev ner det som hände i butiken. Vill först prata med chefen där, jag följer med.",
            "Första samarbetssamtalet hållet. Ett schema för veckorna är klart.",
            "Vi skrev ner händelsen. Vill tänka på saken före en anmälan.",
            "Har fått ett nummer att ringa dygnet runt.",
            "Mår bättre. Vill fortsätta samtalen.",
            "Bemötandet var gott, vi fick god tid.",
        ],
        Organisations = ["Familjerätt", "Relationsvåldsenheten", "Kvinnojour", "Polisen"],
        Hopes = ["Samarbetssamtal inom en månad", "Ett tryggt samtal utan att behöva bestämma något", "Svar på hur en anmälan går till"],
        Kinds = [ContactKind.Visit, ContactKind.Call, ContactKind.AccompaniedVisit, ContactKind.HomeVisit],
        Results = [ResultKind.HealthContact, ResultKind.Other],
    };
}
