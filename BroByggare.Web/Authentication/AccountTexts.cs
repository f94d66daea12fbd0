using BroByggare.Core.Kernel;

namespace BroByggare.Web.Authentication;

/// <summary>The words of signing in and out.</summary>
public static class AccountTexts
{
    public static Text SignIn { get; } = new("Logga in", "Sign in");

    public static Text ForWhom { get; } = new(
        "För brobyggare, samordnare, chefer och administratörer i kommunen.",
        "For bridge-builders, coordinators, managers and administrators of the municipality.");

    public static Text SignedOutTitle { get; } = new("Du är utloggad.", "You are signed out.");

    public static Text SignedOut { get; } = new("Dina utkast är borttagna från den här enheten.", "Your drafts are removed from this device.");

    public static Text DemoTitle { get; } = new("Demo", "Demo");

    public static Text DemoExplained { get; } = new(
        "Välj vem du vill vara. Alla personer är påhittade och inga lösenord behövs. Den här sidan finns bara när systemet provas på den egna datorn.",
        "Choose who you want to be. All people are invented and no passwords are needed. This page exists only while the system is tried on one's own computer.");

    public static Text NoSignIn { get; } = new(
        "Det går inte att logga in just nu. Be den som sköter systemet att kontrollera inloggningen.",
        "It is not possible to sign in just now. Ask whoever runs the system to check the sign-in.");

    public static Text Shared { get; } = new(
        "Delar du surfplatta? Logga ut när du är klar. Ingen annan kan se dina utkast.",
        "Do you share a tablet? Sign out when you are done. Nobody else can see your drafts.");

    public static Text ConfirmTitle { get; } = new("Bekräfta att det är du", "Confirm that it is you");

    public static Text ConfirmWhy { get; } = new(
        "Det du ska göra kräver att du nyss har visat vem du är.",
        "What you are about to do requires that you have just shown who you are.");

    public static Text ConfirmInDemo { get; } = new(
        "I demon räcker det att trycka. Knappen står för att du loggar in på nytt hos kommunen.",
        "In the demo a press is enough. The button stands in for signing in again at the municipality.");

    /// <summary>{0} is the member's own name.</summary>
    public static Text ConfirmPress { get; } = new("Ja, jag är {0}", "Yes, I am {0}");

    /// <summary>On the page that the file belongs to.</summary>
    public static Text Confirmed { get; } = new("Nu är det bekräftat att det är du. Filen går att hämta.", "It is now confirmed that it is you. You can get the file.");

    public static Text FetchFile { get; } = new("Hämta den nu", "Get it now");

    public static Text ConfirmAtProvider { get; } = new("Logga in på nytt", "Sign in again");

    public static Text NoLongerSignedIn { get; } = new(
        "Du är inte inloggad längre. Logga in igen för att fortsätta.",
        "You are no longer signed in. Sign in again to go on.");

    /// <summary>{0} is when, on the wall clock.</summary>
    public static Text EndsSoon { get; } = new(
        "Du loggas ut kl. {0:H.mm}, för ingenting har hänt på en stund. Tryck var som helst för att stanna kvar.",
        "You will be signed out at {0:HH:mm}, since nothing has happened for a while. Press anywhere to stay.");

    public static Text Stay { get; } = new("Stanna kvar", "Stay");

    /// <summary>{0} is when, on the wall clock.</summary>
    public static Text EndsForGood { get; } = new(
        "Du har varit inloggad så länge som det går och loggas ut kl. {0:H.mm}. Spara det du håller på med och logga in på nytt.",
        "You have been signed in for as long as is possible and will be signed out at {0:HH:mm}. Save what you are doing and sign in again.");

    /// <summary>{0} is the folder.</summary>
    public static Text CookieKeysUnreadable { get; } = new(
        "BroByggare startar inte: en nyckel för inloggningar (key-….xml i {0}) går inte att läsa. Ge kontot som kör BroByggare rätt till den, eller flytta undan den; då loggas alla ut.",
        "BroByggare does not start: a key for sign-ins (key-….xml in {0}) cannot be read. Give the account that runs BroByggare the right to it, or move it away; everybody is then signed out.");

    public static Text NoProvider { get; } = new(
        "BroByggare startar inte: ingen inloggning är inställd. Ange OpenIdConnect:Authority, eller starta med ASPNETCORE_ENVIRONMENT=Development för att prova med påhittade personer.",
        "BroByggare does not start: no sign-in is set up. Give OpenIdConnect:Authority, or start with ASPNETCORE_ENVIRONMENT=Development to try it with invented people.");
}
