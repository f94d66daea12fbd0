using System.Text.RegularExpressions;

namespace BroByggare.Tests.Making;

/// <summary>
/// The words that would give away a column, a choice or a heading for what must never be recorded about a
/// supported person: ethnicity, group, religion, clan, origin, language, personal identity number.
/// </summary>
public static partial class NeverRecorded
{
    // The beginning of a word, in Swedish and English.
    private static readonly string[] Stems =
    [
        "ethnic", "etni", "minorit", "racial", "romsk", "romer", "romani", "romanes", "gypsy", "zigen", "traveller", "resande",
        "kelderash", "lovara", "arli", "gurbet", "kalder", "religio", "confession", "konfession", "församling", "forsamling",
        "christian", "kristen", "muslim", "belief", "klan", "kumpani", "vitsa", "lineage", "origin", "ursprung", "härkomst",
        "harkomst", "ancest", "nationalit", "citizen", "medborgar", "birthplace", "födelse", "fodelse", "fødsel", "country",
        "homeland", "hemland", "hemspråk", "modersmål", "modersmal", "mothertongue", "nativelanguage", "language", "språk", "sprak",
        "dialect", "dialekt", "interpret", "tolk", "personnummer", "samordningsnummer", "identitynumber", "personalnumber",
        "socialsecurity", "birthdate", "birthday", "dateofbirth", "skin", "hudfärg",
    ];

    // Whole words that would be a beginning of too much else.
    private static readonly string[] Words =
        ["roma", "rom", "romany", "race", "ras", "clan", "tribe", "stam", "släkt", "slakt", "faith", "tro", "group", "grupp", "land", "kale", "pnr", "ssn", "pin"];

    /// <summary>The word in a name such as <c>MotherTongue</c> or <c>mother_tongue</c> that gives it away, or null.</summary>
    public static string? FoundIn(string name)
    {
        var words = Word().Matches(name).Select(match => match.Value.ToLowerInvariant()).ToList();
        for (var first = 0; first < words.Count; first++)
        {
            var onwards = string.Concat(words.Skip(first));
            if (Words.Contains(words[first]))
                return words[first];
            if (Array.Find(Stems, stem => onwards.StartsWith(stem, StringComparison.Ordinal)) is { } stem)
                return stem;
        }

        return null;
    }

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+")]
    private static partial Regex Word();
}
