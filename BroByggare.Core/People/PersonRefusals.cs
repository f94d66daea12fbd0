using System.Text.RegularExpressions;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Core.People;

/// <summary>The rules of what is known of a person.</summary>
public static partial class PersonRefusals
{
    public static Refusal NameMissing { get; } = new(
        "person.name-missing",
        new("Skriv vad personen vill bli kallad.", "Write what the person wants to be called."));

    public static Refusal PersonalNumber { get; } = new(
        "person.personal-number",
        new("Det ser ut som ett personnummer. Det ska inte skrivas här. Ett namn räcker.",
            "This looks like a personal identity number. It must not be written here. A name is enough."));

    public static Refusal YearOfBirthOutOfRange { get; } = new(
        "person.year-of-birth-out-of-range",
        new("Födelseåret ska vara mellan 1900 och {0}.", "The year of birth must be between 1900 and {0}."));

    public static Refusal BecauseMissing { get; } = new(
        "person.because-missing",
        new("Välj om det har ändrats eller var fel. Det som stod förut sparas.",
            "Choose whether it has changed or was wrong. What stood there before is kept."));

    /// <summary>{0} is how many can stand.</summary>
    public static Refusal TooManyStatements { get; } = new(
        "person.too-many-statements",
        new("Det står redan {0} egna uppfattningar. Personen kan återkalla någon av dem först.",
            "There are {0} statements of the person's own already. The person can withdraw one of them first."));

    public static Refusal AlreadyWithdrawn { get; } = new(
        "person.already-withdrawn", new("Den är redan återkallad.", "It is already withdrawn."));

    /// <summary>A name is not a personal identity number: six or eight digits and four more.</summary>
    public static Refusal? WhyNotName(string name) => PersonalNumberForm().IsMatch(name) ? PersonalNumber : null;

    /// <summary>For somebody with protected registration: only ways that are known to be safe, and no place.</summary>
    public static Refusal? WhyNotWays(ContactWays ways, bool areSafe) =>
        !areSafe && (ways.Phone + ways.Mail).Trim().Length > 0 ? AccessRefusals.WaysNotConfirmed
        : StreetForm().IsMatch(ways.When) ? AccessRefusals.PlaceWritten
        : null;

    /// <summary>A street and its number, as they are written in Swedish.</summary>
    [GeneratedRegex(@"(gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|allén|backen|leden|liden)\s+\d", RegexOptions.IgnoreCase)]
    private static partial Regex StreetForm();

    [GeneratedRegex(@"\d{6}(\d{2})?[-+ ]?\d{4}")]
    private static partial Regex PersonalNumberForm();
}
