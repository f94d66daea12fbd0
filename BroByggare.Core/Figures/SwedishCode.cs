using System.Globalization;
using System.Text;

namespace BroByggare.Core.Figures;

/// <summary>
/// What a figure's code is in Swedish, beside the English one that is a promise to programs: the name in small letters
/// without dots and rings, such as <c>pagaende-enskilda-stod</c>.
/// </summary>
internal static class SwedishCode
{
    public static string Of(Figure figure) => Written(figure.Name.Swedish);

    /// <summary>A contact of the register keeps its number, since names change.</summary>
    public static string Of(Family family, FamilyPart part) =>
        $"{Written(family.Name.Swedish)}.{(family.Members is [] ? part.Code[(part.Code.LastIndexOf('.') + 1)..] : Written(part.Name.Swedish))}";

    private static string Written(string name)
    {
        var code = new StringBuilder(name.Length);
        foreach (var sign in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(sign))
                code.Append(sign);
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && code is { Length: > 0 } && code[^1] != '-')
                code.Append('-');
        }

        return code.ToString().TrimEnd('-');
    }
}
