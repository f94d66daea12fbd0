using System.Text.Json;
using System.Text.Json.Serialization;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Drafts;

/// <summary>What a draft says; sealed as one text.</summary>
/// <param name="Title">The form's heading, as the member read it.</param>
/// <param name="Page">The page it was written on, from the first slash.</param>
/// <param name="Fields">What is written and chosen, by the field's name.</param>
public sealed record DraftWords(string Title, string Page, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>What is chosen and not written has a name that begins so.</summary>
    public const string Choice = "val:";

    internal const int LongestTitle = 200;
    internal const int LongestPage = 300;

    /// <summary>A menu, and what is chosen in it.</summary>
    internal const int MostPresses = 2;

    /// <summary>More than the longest form of ours has.</summary>
    internal const int MostFields = 100;

    /// <summary>Longer than any field may be saved with, so that what is too long to save is not lost either.</summary>
    internal const int LongestField = 2 * Input.LongestNote;

    /// <summary>What was pressed one after the other to open the dialog that the form stands in, as it is called on the page; empty where it stands on the page itself.</summary>
    public IReadOnlyList<string> Opener { get; init; } = [];

    /// <summary>What is written, field by field, without what is chosen.</summary>
    [JsonIgnore]
    public IEnumerable<string> Written =>
        Fields.Where(one => !one.Key.StartsWith(Choice, StringComparison.Ordinal)).Select(one => one.Value);

    /// <summary>What is chosen, as the page calls it.</summary>
    [JsonIgnore]
    public IEnumerable<string> Chosen =>
        Fields.Where(one => one.Key.StartsWith(Choice, StringComparison.Ordinal)).Select(one => one.Value);

    /// <summary>How many words are written.</summary>
    [JsonIgnore]
    public int Words => Written.Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>The same with what has been written since; a field that was emptied is null.</summary>
    internal DraftWords With(WrittenDraft since)
    {
        var fields = Fields.ToDictionary(StringComparer.Ordinal);
        foreach (var (name, text) in since.Fields ?? new Dictionary<string, string?>())
        {
            if (string.IsNullOrEmpty(text))
                fields.Remove(name);
            else if (name.Length <= DraftForm.LongestName && (fields.ContainsKey(name) || fields.Count < MostFields))
                fields[name] = Cut(text, LongestField);
        }

        return new(Cut(since.Title, LongestTitle), IsOurs(since.Page) ? since.Page : "/", fields)
        {
            Opener = [.. since.Opener.Take(MostPresses).Select(press => Cut(press, LongestTitle))],
        };
    }

    /// <summary>As it is sealed.</summary>
    internal string Stored() => JsonSerializer.Serialize(this);

    internal static DraftWords Read(string stored) => JsonSerializer.Deserialize<DraftWords>(stored)!;

    /// <summary>A page of ours: whoever goes on with a draft is led there.</summary>
    private static bool IsOurs(string page) =>
        page.Length <= LongestPage && page.StartsWith('/') && !page.StartsWith("//", StringComparison.Ordinal) && !page.Contains('\\', StringComparison.Ordinal);

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
