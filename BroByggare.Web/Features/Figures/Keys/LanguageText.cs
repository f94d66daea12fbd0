using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Figures.Keys;

/// <summary>Words in both languages, as other programs read them.</summary>
public sealed record LanguageText(string Sv, string En)
{
    public static LanguageText Of(Text text) => new(text.Swedish, text.English);
}
