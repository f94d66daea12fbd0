using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Keys;

/// <summary>The rules of keys for other programs, and of what they ask for.</summary>
public static class FigureKeyRefusals
{
    public static Refusal NameMissing { get; } = new(
        "figure-key.name-missing", new("Skriv vad nyckeln är till för.", "Write what the key is for."));

    public static Refusal NameTaken { get; } = new(
        "figure-key.name-taken",
        new("En nyckel som gäller heter redan så. Återkalla den först, eller kalla den här något annat.",
            "A key that holds has that name already. Revoke it first, or call this one something else."));

    /// <summary>{0} is the most days ahead.</summary>
    public static Refusal LastDayWrong { get; } = new(
        "figure-key.last-day-wrong",
        new("Nyckeln gäller från i dag och högst {0} dagar framåt.", "The key holds from today and at most {0} days ahead."));

    public static Refusal AlreadyRevoked { get; } = new(
        "figure-key.already-revoked", new("Nyckeln är redan återkallad.", "The key is already revoked."));

    /// <summary>Whether it never was, was revoked or has come to its end is not told.</summary>
    public static Refusal NoKey { get; } = new(
        "figure-key.no-key",
        new("Nyckeln saknas eller gäller inte. Be kommunens administratör av BroByggare om en ny, och skicka den som lösenord (Basic), som Authorization: Bearer eller som X-Api-Key.",
            "The key is missing or does not hold. Ask the municipality's administrator of BroByggare for a new one, and send it as a password (Basic), as Authorization: Bearer or as X-Api-Key."));

    public static Refusal NoYear { get; } = new(
        "figure-key.no-year",
        new("Det året finns inte. Vilka som finns står på /api/v1/figures/years.", "There is no such year. Those there are stand at /api/v1/figures/years."));

    public static Refusal NoFormat { get; } = new(
        "figure-key.no-format", new("Formatet finns inte. Skriv format=json eller format=csv.", "There is no such format. Write format=json or format=csv."));

    public static Refusal NoLanguage { get; } = new(
        "figure-key.no-language", new("Språket finns inte. Skriv language=sv eller language=en.", "There is no such language. Write language=sv or language=en."));

    public static Refusal NoAddress { get; } = new(
        "figure-key.no-address",
        new("Adressen finns inte. Vad som finns står på /api/v1/openapi.json.", "There is no such address. What there is stands at /api/v1/openapi.json."));
}
