using BroByggare.Core.Figures.Keys;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Figures.Keys;

/// <summary>The words of the page with keys for other programs.</summary>
public static class KeyPageTexts
{
    public static Text Title { get; } = new("Nycklar till siffrorna", "Keys to the figures");

    public static Text Lead { get; } = new(
        "Med en nyckel läser Excel, Power BI och andra program årets siffror, så som de får lämna huset. Inget om någon person.",
        "With a key, Excel, Power BI and other programs read the figures of a year as they may leave the house. Nothing about any person.");

    public static Text List { get; } = new("Nycklar, de som gäller först", "Keys, those that hold first");

    public static Text None { get; } = new("Inga nycklar än", "No keys yet");

    public static Text NoneWhat { get; } = new("Ingen utanför BroByggare kan läsa siffrorna förrän du gör en.", "Nobody outside BroByggare can read the figures until you make one.");

    public static Text Make { get; } = new("Gör en nyckel", "Make a key");

    public static Text Name { get; } = new("Vad den är till för", "What it is for");

    public static Text NameHint { get; } = new("Till exempel Power BI, ekonomi. En nyckel för varje program, så att var och en kan återkallas.", "Such as Power BI, finance. One key for each program, so that each can be revoked.");

    public static Text LastDay { get; } = new("Gäller till och med", "Holds through");

    /// <summary>{0} is the name.</summary>
    public static Text NewKey { get; } = new("Ny nyckel: {0}", "New key: {0}");

    public static Text TheKey { get; } = new("Nyckeln", "The key");

    public static Text Once { get; } = new(
        "Den visas bara nu. Lägg den i programmet eller i ett lösenordsvalv innan du lämnar sidan.", "It is shown only now. Put it in the program or in a password vault before you leave the page.");

    public static Text Made { get; } = new("Gjord", "Made");

    /// <summary>{0} is when, {1} who.</summary>
    public static Text MadeBy { get; } = new("{0:yyyy-MM-dd} av {1}", "{0:yyyy-MM-dd} by {1}");

    public static Text Day { get; } = new("{0:yyyy-MM-dd}", "{0:yyyy-MM-dd}");

    public static Text Used { get; } = new("Senast använd", "Last used");

    public static Text Never { get; } = new("Aldrig", "Never");

    public static Text State { get; } = new("Läge", "State");

    public static Text Action { get; } = new("Återkalla", "Revoke");

    /// <summary>{0} is the name.</summary>
    public static Text RevokeTitle { get; } = new("Återkalla {0}", "Revoke {0}");

    /// <summary>{0} is the name.</summary>
    public static Text RevokeMeans { get; } = new(
        "Det som läser med ”{0}” får inga siffror från och med nu. Det går inte att ångra, men du kan göra en ny nyckel.",
        "What reads with \"{0}\" gets no figures from now on. It cannot be undone, but you can make a new key.");

    /// <summary>{0} is the name.</summary>
    public static Text WasRevoked { get; } = new("{0} är återkallad.", "{0} is revoked.");

    /// <summary>{0} is when, {1} who.</summary>
    public static Text RevokedBy { get; } = new("{0:yyyy-MM-dd} av {1}", "{0:yyyy-MM-dd} by {1}");

    public static Text HowTitle { get; } = new("Så läser ett program", "How a program reads");

    public static Text Address { get; } = new("Adress", "Address");

    public static Text HowExcel { get; } = new(
        "I Excel och Power BI: Hämta data, Webb, klistra in adressen. Välj Grundläggande, skriv vad som helst som användarnamn och nyckeln som lösenord. Skriv aldrig nyckeln i adressen.",
        "In Excel and Power BI: Get data, Web, paste the address. Choose Basic, write anything as the user name and the key as the password. Never write the key in the address.");

    public static Text HowOthers { get; } = new("Beskrivning för programmerare (OpenAPI)", "Description for programmers (OpenAPI)");

    public static Text Logged { get; } = new(
        "Varje läsning skrivs i loggen: vilken nyckel och vilket år.", "Each reading is written in the log: which key and which year.");

    public static Text Of(this FigureKeyState state) => state switch
    {
        FigureKeyState.Holds => new("Gäller", "Holds"),
        FigureKeyState.Ended => new("Har gått ut", "Has ended"),
        FigureKeyState.Revoked => new("Återkallad", "Revoked"),
    };
}
