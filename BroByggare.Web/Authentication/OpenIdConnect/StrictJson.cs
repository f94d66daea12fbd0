using System.Text.Json;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>A JSON object from elsewhere. Never throws for what it holds: what is not as it should be is not there.</summary>
/// <param name="SaysThingsOnce">No member stands twice, at any depth: two readers would believe two different things.</param>
internal sealed record StrictJson(JsonElement Root, bool SaysThingsOnce)
{
    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    /// <summary>Null when it is not an object.</summary>
    public static StrictJson? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.ValueKind is JsonValueKind.Object ? new(document.RootElement.Clone(), IsOnce(bytes)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public bool Has(string name) => Root.TryGetProperty(name, out _);

    public JsonElement? Member(string name) => Root.TryGetProperty(name, out var member) ? member : null;

    /// <summary>A string, or null when it is missing or something else.</summary>
    public string? Words(string name) => Member(name) is { } member ? WordsIn(member) : null;

    /// <summary>A string or a list of strings; null when it is missing or something else.</summary>
    public IReadOnlyList<string>? List(string name) => Member(name) is { } member ? ListIn(member) : null;

    /// <summary>Seconds since 1970 (RFC 7519, 2, NumericDate); null when it is missing or something else.</summary>
    public double? Seconds(string name) =>
        Member(name) is { ValueKind: JsonValueKind.Number } member && member.TryGetDouble(out var seconds) && double.IsFinite(seconds) ? seconds : null;

    public bool IsTrue(string name) => Member(name) is { ValueKind: JsonValueKind.True };

    public static IReadOnlyList<string>? ListIn(JsonElement element)
    {
        if (element.ValueKind is not JsonValueKind.Array)
            return WordsIn(element) is { } one ? [one] : null;
        var all = element.EnumerateArray().Select(WordsIn).ToList();
        return all.Contains(null) ? null : [.. all.OfType<string>()];
    }

    private static string? WordsIn(JsonElement element)
    {
        try
        {
            return element.ValueKind is JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a character, such as \ud800.
            return null;
        }
    }

    private static bool IsOnce(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var strict = JsonDocument.Parse(bytes, Once);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
