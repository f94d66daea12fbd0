using BroByggare.Core.Kernel;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace BroByggare.Web.Components;

/// <summary>The library's own words in Swedish, for the parts of it that our blocks use. In English it has its own.</summary>
internal sealed class MudWords : MudLocalizer
{
    private static readonly Dictionary<string, string> Swedish = new(StringComparer.Ordinal)
    {
        ["Converter_ConversionError"] = "Kan inte omvandlas: {0}",
        ["Converter_ConversionFailed"] = "Kan inte omvandlas från {0} till {1}: {2}",
        ["Converter_ConversionNotImplemented"] = "Kan inte omvandlas till {0}",
        ["Converter_InvalidBoolean"] = "Inte ja eller nej",
        ["Converter_InvalidDateTime"] = "Inte en dag eller en tid",
        ["Converter_InvalidGUID"] = "Inte ett giltigt id",
        ["Converter_InvalidNumber"] = "Inte ett tal",
        ["Converter_InvalidTimeSpan"] = "Inte en tidslängd",
        ["Converter_InvalidType"] = "Inte {0}",
        ["Converter_NotValueOf"] = "Inte ett värde i {0}",
        ["Converter_UnableToConvert"] = "Kan inte omvandlas till {0} från {1}",
        ["MudAlert_Close"] = "Stäng",
        ["MudDialog_Close"] = "Stäng",
        ["MudFormComponent_Required"] = "Måste fyllas i",
        ["MudInput_Clear"] = "Töm",
        ["MudInput_Decrement"] = "Minska",
        ["MudInput_Increment"] = "Öka",
        ["MudSelect_SelectAll"] = "Välj alla",
    };

    /// <summary>How many words it has.</summary>
    public static int Count => Swedish.Count;

    /// <inheritdoc />
    public override LocalizedString this[string key] =>
        !Text.IsEnglish && Swedish.TryGetValue(key, out var words) ? new(key, words) : base[key];
}
