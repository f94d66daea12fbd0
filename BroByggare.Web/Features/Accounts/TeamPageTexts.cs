using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Web.Features.Accounts;

/// <summary>The words of the accounts' pages.</summary>
public static class TeamPageTexts
{
    public static Text Title { get; } = new("Medarbetare", "Members of staff");

    public static Counted Lead { get; } = new(
        new("1 konto. Den som slutar stängs av men tas aldrig bort.", "1 account. One who leaves is switched off, never removed."),
        new("{0} konton. Den som slutar stängs av men tas aldrig bort.", "{0} accounts. One who leaves is switched off, never removed."));

    public static Text Invite { get; } = new("Bjud in", "Invite");

    public static Text InviteTitle { get; } = new("Bjud in en medarbetare", "Invite a member of staff");

    public static Text Invited { get; } = new("{0} är inbjuden.", "{0} is invited.");

    public static Text NewTeam { get; } = new("Nytt team", "New team");

    public static Text TeamName { get; } = new("Teamets namn", "The team's name");

    public static Text TeamAdded { get; } = new("Teamet {0} finns nu.", "The team {0} is there now.");

    public static Text List { get; } = new("Lista över medarbetare", "List of members of staff");

    public static Text ListPage { get; } = new("Medarbetare. Sida {0} av {1}.", "Members of staff. Page {0} of {1}.");

    public static Text Narrow { get; } = new("Sök bland medarbetarna", "Search among the members of staff");

    public static Text Find { get; } = new("Sök namn", "Find a name");

    public static Text WithSwitchedOff { get; } = new("Visa avstängda", "Show those switched off");

    public static Text NoHitsTitle { get; } = new("Ingen sådan medarbetare", "No such member of staff");

    public static Text NoHits { get; } = new("Ändra sökningen, eller visa alla.", "Change the search, or show all.");

    public static Text ShowAll { get; } = new("Visa alla", "Show all");

    public static Text Name { get; } = new("Namn", "Name");

    public static Text NameHint { get; } = new("För- och efternamn, så som kollegorna känner igen det.", "First and last name, as colleagues know it.");

    public static Text RoleHead { get; } = new("Roll", "Role");

    public static Text TeamHead { get; } = new("Team", "Team");

    public static Text State { get; } = new("Konto", "Account");

    public static Text Phone { get; } = new("Telefon i arbetet", "Work telephone");

    public static Text Mail { get; } = new("E-post i arbetet", "Work e-mail");

    public static Text MailHint { get; } = new(
        "Kommunens inloggning känner igen personen på den första gången.",
        "The municipality's sign-in recognises the person by it the first time.");

    public static Text Issuer { get; } = new("Utfärdare (iss)", "Issuer (iss)");

    public static Text Subject { get; } = new("Användarens id där (sub)", "The user's id there (sub)");

    public static Text SubjectHint { get; } = new(
        "Bara om kommunens inloggning inte lämnar ut e-post.", "Only if the municipality's sign-in does not give e-mail.");

    public static Text StandsIn { get; } = new("Vikarie nu: {0}", "Deputy now: {0}");

    public static Text Save { get; } = new("Spara", "Save");

    public static Text Change { get; } = new("Ändra uppgifter", "Change details");

    public static Text ChangeRole { get; } = new("Byt roll eller team", "Change role or team");

    public static Text SwitchOff { get; } = new("Stäng av kontot", "Switch the account off");

    public static Text SwitchOffTitle { get; } = new("Stäng av {0}", "Switch {0} off");

    public static Text SwitchOffMeans { get; } = new(
        "Personen loggas ut överallt på en gång och kan inte logga in. Det som är skrivet står kvar.",
        "The person is signed out everywhere at once and cannot sign in. What is written remains.");

    public static Text WasSwitchedOff { get; } = new("{0} är avstängd.", "{0} is switched off.");

    /// <summary>{0} is who, {1} who takes over, {2} how many.</summary>
    public static Text WasSwitchedOffAndTakenOver { get; } = new(
        "{0} är avstängd. {1} har tagit över de öppna stöden: {2:N0}.", "{0} is switched off. {1} has taken over the open supports: {2:N0}.");

    public static Text NoBackups { get; } = new("Inga säkerhetskopior görs av sig själva.", "No backups are made by themselves.");

    public static Text NoBackupsWhat { get; } = new(
        "Den som sköter servern anger Backups:Folder och Backups:Recipient i inställningarna.",
        "Whoever looks after the server sets Backups:Folder and Backups:Recipient.");

    /// <summary>{0} is when.</summary>
    public static Text NotWhole { get; } = new(
        "Databasen var inte hel när den gicks igenom den {0:d MMMM}, kl. {0:H.mm}.", "The database was not whole when it was looked through {0:d MMMM}, {0:HH:mm}.");

    public static Text NotWholeWhat { get; } = new(
        "Säg det nu till den som sköter servern: stoppa BroByggare, spara filerna och återställ den senaste hela säkerhetskopian.",
        "Tell whoever looks after the server now: stop BroByggare, keep the files, and restore the last whole backup.");

    public static Text BackupNone { get; } = new("Ingen säkerhetskopia är gjord än.", "No backup has been made yet.");

    public static Text BackupSoon { get; } = new("Nästa försök görs inom en timme.", "The next try is within an hour.");

    /// <summary>{0} is when.</summary>
    public static Text BackupLate { get; } = new(
        "Den senaste säkerhetskopian är från den {0:d MMMM}, kl. {0:H.mm}.", "The last backup is from {0:d MMMM}, {0:HH:mm}.");

    /// <inheritdoc cref="BackupLate"/>
    public static Text BackupAt { get; } = new(
        "Säkerhetskopia gjord och genomgången den {0:d MMMM}, kl. {0:H.mm}.", "Backup made and looked through {0:d MMMM}, {0:HH:mm}.");

    public static Text SwitchOn { get; } = new("Öppna kontot igen", "Open the account again");

    public static Text Successor { get; } = new("Tar över de öppna stöden", "Takes over the open supports");

    /// <summary>{0} is how many.</summary>
    public static Text LeftBehind { get; } = new(
        "Stöd som ingen annan hittar: {0:N0}. Ingen som arbetar här är ansvarig sedan. Den som kan ta hand om det får se numret på Min dag.",
        "Supports that nobody else finds: {0:N0}. Nobody who works here is responsible afterwards. Whoever can take it into hand sees the number on My day.");

    public static Text OpenSupports { get; } = new("Öppna stöd: {0:N0}.", "Open supports: {0:N0}.");

    public static Text Account { get; } = new("Konto och inloggning", "Account and sign-in");

    public static Text NotFilledIn { get; } = new("Inte ifyllt", "Not filled in");

    public static Text SignIn { get; } = new("Inloggning hos kommunen", "Sign-in at the municipality");

    public static Text HasSignIn { get; } = new("Kopplad till kontot", "Tied to the account");

    public static Text HasNoSignIn { get; } = new("Kopplas första gången personen loggar in", "Is tied the first time the person signs in");

    /// <summary>{0} is the name.</summary>
    public static Text ForgetSignInTitle { get; } = new("Ta bort kopplingen för {0}", "Remove the tie of {0}");

    /// <summary>{0} is the mail address.</summary>
    public static Text ForgetSignInMeans { get; } = new(
        "Pågående inloggningar avslutas. Nästa inloggning hos kommunen med adressen {0} öppnar kontot.",
        "Sessions under way end. The next sign-in of the municipality with the address {0} opens the account.");

    public static Text ForgetSignIn { get; } = new("Ta bort kopplingen", "Remove the tie");

    public static Text Sessions { get; } = new("Inloggad just nu", "Signed in just now");

    public static Counted SessionCount { get; } = new(
        new("I 1 webbläsare", "In 1 browser"), new("I {0:N0} webbläsare", "In {0:N0} browsers"));

    public static Text NoSessions { get; } = new("Nej", "No");

    public static Text EndSessions { get; } = new("Logga ut överallt", "Sign out everywhere");

    public static Text EndSessionsTitle { get; } = new("Logga ut {0} överallt", "Sign out {0} everywhere");

    public static Text EndSessionsMeans { get; } = new(
        "Det gäller genast, i alla webbläsare. Det som är skrivet och inte sparat kastas.",
        "It holds at once, in every browser. What is written and not saved is thrown away.");

    public static Text SessionsEnded { get; } = new("{0} är utloggad överallt.", "{0} is signed out everywhere.");

    public static Text Deputies { get; } = new("Vikarier", "Deputies");

    public static Text DeputiesMean { get; } = new(
        "En vikarie som är brobyggare ser och arbetar med medarbetarens stöd från första till och med sista dagen. Det gäller inte den som är utestängd från stödet, och inte skyddade personer. Vem som är ansvarig bestämmer vikarien inte.",
        "A deputy who is a bridge-builder sees and works with the member's supports from the first day to the last. It does not hold for whoever is kept out of the support, nor for protected persons. Who is responsible is not the deputy's to decide.");

    public static Text DeputiesMeanLittle { get; } = new(
        "Här står vem som vikarierar. Det öppnar inga stöd: bara brobyggare har stöd som en vikarie får arbeta med.",
        "This says who stands in. It opens no support: only bridge-builders have supports that a deputy may work with.");

    public static Text NoDeputies { get; } = new("Ingen vikarie är utsedd.", "No deputy is appointed.");

    public static Text Deputy { get; } = new("Vikarie", "Deputy");

    public static Text From { get; } = new("Första dagen", "First day");

    public static Text Until { get; } = new("Sista dagen", "Last day");

    public static Text Days { get; } = new("{0:yyyy-MM-dd} till {1:yyyy-MM-dd}", "{0:yyyy-MM-dd} to {1:yyyy-MM-dd}");

    public static Text Now { get; } = new("Nu", "Now");

    public static Text Appoint { get; } = new("Utse vikarie", "Appoint a deputy");

    /// <summary>{0} is the deputy.</summary>
    public static Text CallOffTitle { get; } = new("Avsluta {0} som vikarie", "Call off {0} as deputy");

    /// <summary>{0} is the deputy, {1} who is away, {2} and {3} the days.</summary>
    public static Text CallOffMeans { get; } = new(
        "{0} ser inte längre det som {1} har hand om. Det gäller dagarna {2:yyyy-MM-dd} till {3:yyyy-MM-dd}. Utse en vikarie igen om det behövs.",
        "{0} no longer sees what {1} has in hand. It is about the days {2:yyyy-MM-dd} to {3:yyyy-MM-dd}. Appoint a deputy again if it is needed.");

    public static Text CallOff { get; } = new("Avsluta", "Call off");

    public static Text Of(this MemberState state) => state switch
    {
        MemberState.Invited => new("Inbjuden", "Invited"),
        MemberState.Active => new("Öppet", "Open"),
        MemberState.SwitchedOff => new("Avstängt", "Switched off"),
    };

    public static Text Teams { get; } = new("Team som finns", "Teams there are");

    public static Text TakeBackTeam { get; } = new("Ta bort", "Remove");

    public static Text TeamTakenBack { get; } = new("Teamet {0} är borttaget.", "The team {0} is removed.");
}
