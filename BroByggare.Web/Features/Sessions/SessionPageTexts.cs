using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Sessions;

/// <summary>The words of the list of one's own sign-ins.</summary>
public static class SessionPageTexts
{
    public static Text Title { get; } = new("Mina inloggningar", "My sign-ins");

    public static Text Lead { get; } = new(
        "Här är du inloggad nu. Känner du inte igen en rad, logga ut den och berätta för din administratör.",
        "This is where you are signed in now. If you do not recognise a line, sign it out and tell your administrator.");

    public static Text List { get; } = new("Webbläsare där du är inloggad", "Browsers where you are signed in");

    public static Text Browser { get; } = new("Webbläsare", "Browser");

    public static Text OtherBrowser { get; } = new("Annan webbläsare", "Another browser");

    public static Text ThisOne { get; } = new("Den här", "This one");

    public static Text Started { get; } = new("Inloggad sedan", "Signed in since");

    public static Text LastUsed { get; } = new("Senast använd", "Last used");

    public static Text At { get; } = new("{0:yyyy-MM-dd} kl. {0:H.mm}", "{0:yyyy-MM-dd} at {0:HH:mm}");

    public static Text Action { get; } = new("Logga ut där", "Sign out there");

    public static Text End { get; } = new("Logga ut", "Sign out");

    /// <summary>{0} is the browser, {1} when it was last used.</summary>
    public static Text EndAbout { get; } = new("{0}, senast använd {1}", "{0}, last used {1}");

    /// <summary>{0} is the browser.</summary>
    public static Text EndTitle { get; } = new("Logga ut {0}", "Sign out {0}");

    /// <summary>{0} is when it was signed in, {1} when it was last used.</summary>
    public static Text EndMeans { get; } = new(
        "Inloggad sedan {0}, senast använd {1}. Den som sitter där måste logga in igen.",
        "Signed in since {0}, last used {1}. Whoever sits there must sign in again.");

    /// <summary>{0} is how many.</summary>
    public static Text EndOthersMeans { get; } = new(
        "Det gäller {0} till. De som sitter där måste logga in igen, och dina utkast som väntar kastas.", "It is about {0} more. Those who sit there must sign in again, and your drafts that wait are thrown away.");

    public static Text EndOthers { get; } = new("Logga ut alla andra", "Sign out all others");

    public static Text Ended { get; } = new("{0}: utloggad där.", "{0}: signed out there.");

    public static Text OthersEnded { get; } = new("Utloggad överallt utom här.", "Signed out everywhere but here.");

    public static Text OnlyThis { get; } = new("Du är bara inloggad här.", "You are signed in only here.");
}
