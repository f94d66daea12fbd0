using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Merging;

/// <summary>The words of putting two records of one person together.</summary>
public static class MergeTexts
{
    public static Text Title { get; } = new("Slå ihop två poster", "Merge two records");

    /// <summary>Stands in the menu of a support.</summary>
    public static Text Start { get; } = new("Samma person finns två gånger", "The same person is here twice");

    /// <summary>{0} is the support's number.</summary>
    public static Text Tab { get; } = new("Slå ihop, {0}", "Merge, {0}");

    public static Text Lead { get; } = new(
        "När samma person har fått två poster. Alla stöd hamnar hos den post som behålls, och allt som är skrivet finns kvar.",
        "When the same person has got two records. All supports come to the record that is kept, and everything that is written stays.");

    public static Text Back { get; } = new("Till stödet", "To the support");

    public static Text FindOther { get; } = new("Vilken är den andra posten? Namn eller nummer", "Which is the other record? Name or number");

    public static Text Kept { get; } = new("Behålls", "Is kept");

    public static Text Gone { get; } = new("Går upp i den", "Goes into it");

    public static Text Name { get; } = new("Namn", "Name");

    public static Text YearOfBirth { get; } = new("Födelseår", "Year of birth");

    public static Text Phone { get; } = new("Telefon", "Telephone");

    public static Text Mail { get; } = new("E-post", "E-mail");

    public static Text When { get; } = new("När det är säkert", "When it is safe");

    public static Text Supports { get; } = new("Stöd", "Supports");

    public static Text Unknown { get; } = new("Inte antecknat", "Not noted");

    public static Text Open { get; } = new("Öppet sedan {0:yyyy-MM-dd}", "Open since {0:yyyy-MM-dd}");

    public static Text Closed { get; } = new("{0:yyyy-MM-dd} till {1:yyyy-MM-dd}", "{0:yyyy-MM-dd} to {1:yyyy-MM-dd}");

    public static Text Swap { get; } = new("Behåll den andra i stället", "Keep the other instead");

    public static Text BothAreOpen { get; } = new(
        "Båda har ett öppet stöd. Avsluta det ena efteråt, så att personen har ett.",
        "Both have an open support. Close one of them afterwards, so that the person has one.");

    public static IReadOnlyList<Text> Consequences { get; } =
    [
        new("Namn och kontaktvägar från den post som behålls gäller. Det som saknas där tas från den andra, och resten står kvar som det som stod förut.",
            "Name and ways of contact of the record that is kept hold. What is missing there is taken from the other, and the rest stays as what stood there before."),
        new("Det som står om när det är säkert att höra av sig gäller från båda.", "What is said of when it is safe to get in touch holds from both."),
        new("Säger någon av dem att SMS inte är säkert, så skickas inga SMS.", "If either says that text messages are not safe, none are sent."),
        new("Anteckningar, planer, hänvisningar och samtycken finns kvar i sina stöd, och ansvariga brobyggare ändras inte.",
            "Notes, plans, referrals and consents stay in their supports, and the responsible bridge-builders do not change."),
        new("Det kan ångras i ett dygn. Det står i båda stödens historik och i loggen.", "It can be undone for a day. It stands in the history of both supports and in the log."),
    ];

    public static Text Means { get; } = new("Det här händer", "What happens");

    /// <summary>{0} is the number that goes, {1} the one that is kept: names may be hidden, and two may be called the same.</summary>
    public static Text Do { get; } = new("Slå ihop {0} med {1}", "Merge {0} into {1}");

    public static Text Done { get; } = new("Posterna är ihopslagna.", "The records are merged.");

    /// <summary>{0} is when it ends.</summary>
    public static Text CanBeUndone { get; } = new(
        "Den här personens två poster är ihopslagna. Det kan ångras till {0:d MMMM} kl. {0:H.mm}.",
        "This person's two records are merged. It can be undone until {0:d MMMM} at {0:H.mm}.");

    public static Text Undo { get; } = new("Ångra sammanslagningen", "Undo the merging");

    public static Text Undone { get; } = new(
        "Posterna är delade igen. Skydd, begränsning och utestängning som kom till under tiden gäller båda, tills du häver dem där de inte hör hemma.",
        "The records are apart again. Protection, restriction and keeping out that came meanwhile hold for both, until you lift them where they do not belong.");
}
