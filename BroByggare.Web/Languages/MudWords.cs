using System.Globalization;
using BroByggare.Core.Language;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace BroByggare.Web.Languages;

/// <summary>The library's own words in the user's language. One that is missing here is said in the library's English, and a test finds it.</summary>
internal sealed class MudWords : MudLocalizer
{
    private static readonly Dictionary<string, Text> Words = [];

    public override LocalizedString this[string key] => this[key, []];

    public override LocalizedString this[string key, params object[] arguments] => Words.TryGetValue(key, out var words)
        ? new(key, string.Format(CultureInfo.CurrentCulture, words.ToString(), arguments))
        : new(key, key, resourceNotFound: true);
}
