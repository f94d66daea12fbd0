using BroByggare.Core.Kernel;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>The words of the municipality's sign-in: to the one who comes, to the administrator, to the one who starts the program.</summary>
public static class OpenIdConnectTexts
{
    public static Text Enter { get; } = new("Logga in med kommunens konto", "Sign in with the municipality's account");

    public static Text EnterAgain { get; } = new("Logga in igen", "Sign in again");

    public static Text EnterAsAnother { get; } = new("Logga in med ett annat konto", "Sign in with another account");

    public static Text ToEntry { get; } = new("Till inloggningen", "To the sign-in");

    /// <summary>{0} is the number under which the log has the details.</summary>
    public static Text Reference { get; } = new("Ange koden {0} om du kontaktar supporten.", "Give the code {0} if you contact support.");

    public static Text Unreadable { get; } = new(
        "BroByggare startar inte: en inställning under OpenIdConnect finns inte eller går inte att läsa. Jämför med docs/sign-in.md.",
        "BroByggare does not start: a setting under OpenIdConnect does not exist or cannot be read. Compare with docs/sign-in.md.");

    public static Text MustEncrypt { get; } = new(
        "BroByggare startar inte: OpenIdConnect:RequireHttpsMetadata får bara vara false när systemet provas på den egna datorn.",
        "BroByggare does not start: OpenIdConnect:RequireHttpsMetadata may be false only while the system is tried on one's own computer.");

    /// <summary>{0} is the setting.</summary>
    public static Text WrongAddress { get; } = new(
        "BroByggare startar inte: OpenIdConnect:{0} ska vara en hel adress som börjar med https://.",
        "BroByggare does not start: OpenIdConnect:{0} must be a whole address that begins with https://.");

    /// <summary>{0} is the setting.</summary>
    public static Text Missing { get; } = new(
        "BroByggare startar inte: OpenIdConnect:{0} saknas. Den får du när systemet registreras hos kommunens inloggning.",
        "BroByggare does not start: OpenIdConnect:{0} is missing. You get it when the system is registered with the municipality's sign-in.");

    public static Text WrongPaths { get; } = new(
        "BroByggare startar inte: OpenIdConnect:CallbackPath och SignedOutCallbackPath ska vara två olika sökvägar som börjar med ett snedstreck.",
        "BroByggare does not start: OpenIdConnect:CallbackPath and SignedOutCallbackPath must be two different paths that begin with a slash.");

    public static Text HalfOfRoles { get; } = new(
        "BroByggare startar inte: OpenIdConnect:RoleClaim och OpenIdConnect:Roles hör ihop. Ange båda eller ingen.",
        "BroByggare does not start: OpenIdConnect:RoleClaim and OpenIdConnect:Roles belong together. Give both or neither.");

    /// <summary>{0} are the roles that there are.</summary>
    public static Text UnknownRole { get; } = new(
        "BroByggare startar inte: OpenIdConnect:Roles får bara leda till rollerna {0}.",
        "BroByggare does not start: OpenIdConnect:Roles may lead only to the roles {0}.");

    public static Text WrongOrigin { get; } = new(
        "BroByggare startar inte: varje rad i OpenIdConnect:RedirectOrigins ska vara en adress utan sökväg, som https://id.example.se.",
        "BroByggare does not start: each line of OpenIdConnect:RedirectOrigins must be an address without a path, such as https://id.example.se.");

    public static Text PageTitle { get; } = new("Kommunens inloggning", "The municipality's sign-in");

    public static Text PageLead { get; } = new(
        "Här syns om inloggningen hos kommunen svarar. Går den inte att nå kan ingen ny logga in, men den som redan är inne kan arbeta vidare.",
        "Here you see whether the municipality's sign-in answers. When it cannot be reached nobody new can sign in, but those who are in can go on working.");

    public static Text IsWell { get; } = new("Inloggningen svarar.", "The sign-in answers.");

    public static Text IsUnwell { get; } = new("Något är fel med inloggningen.", "Something is wrong with the sign-in.");

    public static Text NotTried { get; } = new("Ingen har loggat in sedan systemet startade, så inget är provat än.", "Nobody has signed in since the system started, so nothing has been tried yet.");

    public static Text NotSet { get; } = new("Ingen inloggning hos kommunen är inställd. Systemet provas med påhittade personer.", "No sign-in of the municipality is set up. The system is tried with invented people.");

    public static Text Facts { get; } = new("Så är det ställt", "How it is set");

    public static Text ProviderName { get; } = new("Inloggningens adress", "Address of the sign-in");

    public static Text LastGood { get; } = new("Svarade senast", "Last answered");

    public static Text LastBad { get; } = new("Senaste felet", "Last fault");

    public static Text Never { get; } = new("Inte sedan starten", "Not since the start");

    /// <summary>{0} is a moment in Stockholm.</summary>
    public static Text At { get; } = new("{0:yyyy-MM-dd} kl. {0:H.mm}", "{0:yyyy-MM-dd} at {0:H:mm}");

    public static Text TryNow { get; } = new("Prova nu", "Try now");

    /// <summary>What did not work, to the one who tried to come in.</summary>
    public static Text Name(this EntryProblem problem) => problem switch
    {
        EntryProblem.Cancelled => new("Inloggningen avbröts", "The sign-in was cancelled"),
        EntryProblem.Unreachable => new("Kommunens inloggning svarar inte", "The municipality's sign-in does not answer"),
        EntryProblem.NoAccount => new("Du har inget konto här", "You have no account here"),
        EntryProblem.Disabled => new("Ditt konto är avstängt", "Your account is switched off"),
        EntryProblem.Refused => new("Inloggningen gick inte igenom", "The sign-in did not go through"),
        EntryProblem.Ended => new("Tiden gick ut", "The time ran out"),
    };

    /// <summary>What to do about it.</summary>
    public static Text Cure(this EntryProblem problem) => problem switch
    {
        EntryProblem.Cancelled => new("Du är inte inloggad. Börja om när du vill.", "You are not signed in. Begin again when you like."),
        EntryProblem.Unreachable => new(
            "Vänta en liten stund och försök igen. Händer det igen, hör med kommunens it-support.",
            "Wait a little while and try again. If it happens again, ask the municipality's IT support."),
        EntryProblem.NoAccount => new(
            "Kommunens inloggning känner dig, men ingen har lagt upp dig i BroByggare. Be din chef eller administratören att bjuda in dig.",
            "The municipality's sign-in knows you, but nobody has added you to BroByggare. Ask your manager or the administrator to invite you."),
        EntryProblem.Disabled => new("Prata med din samordnare eller administratören.", "Talk to your coordinator or the administrator."),
        EntryProblem.Refused => new(
            "Du är inte inloggad. Börja om från början. Händer det igen, kontakta supporten.",
            "You are not signed in. Begin again from the start. If it happens again, contact support."),
        EntryProblem.Ended => new(
            "Du är inte inloggad längre. Logga in igen för att fortsätta.",
            "You are no longer signed in. Sign in again to go on."),
    };

    /// <summary>What is wrong with the provider and what to do, to the administrator.</summary>
    public static Text Name(this ProviderFault fault) => fault switch
    {
        ProviderFault.NoAnswer => new(
            "Inget svar. Kontrollera att servern kommer åt adressen, och att certifikatet är giltigt.",
            "No answer. Check that the server can reach the address, and that its certificate is valid."),
        ProviderFault.ErrorAnswer => new(
            "Svarade med ett fel. Kontrollera adressen, eller vänta tills inloggningen är i gång igen.",
            "Answered with an error. Check the address, or wait until the sign-in is running again."),
        ProviderFault.NotUnderstood => new(
            "Svaret gick inte att läsa. Kontrollera att adressen leder till en inloggning med OpenID Connect.",
            "The answer could not be read. Check that the address leads to a sign-in with OpenID Connect."),
        ProviderFault.WrongIssuer => new(
            "Inloggningen kallar sig något annat än OpenIdConnect:Authority. De måste vara lika, tecken för tecken.",
            "The sign-in calls itself something else than OpenIdConnect:Authority. The two must be alike, letter by letter."),
        ProviderFault.NotEncrypted => new(
            "En av inloggningens adresser börjar inte med https://. Den måste göra det.",
            "One of the sign-in's addresses does not begin with https://. It must."),
        ProviderFault.NoKeys => new(
            "Inloggningen visar ingen nyckel som går att använda. Den ska signera med RSA eller en elliptisk kurva.",
            "The sign-in shows no key that can be used. It must sign with RSA or an elliptic curve."),
        ProviderFault.ClientRefused => new(
            "Inloggningen godtar inte vårt id och vår hemlighet. Hemligheten kan ha gått ut; ange en ny i OpenIdConnect:ClientSecret.",
            "The sign-in does not accept our id and secret. The secret may have expired; give a new one in OpenIdConnect:ClientSecret."),
    };
}
