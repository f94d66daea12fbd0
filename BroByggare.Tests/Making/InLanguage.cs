using System.Globalization;
using BroByggare.Core.Kernel;

namespace BroByggare.Tests.Making;

/// <summary>The user of this thread reads the given language until disposed.</summary>
public sealed class InLanguage : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    private InLanguage(CultureInfo language) => CultureInfo.CurrentUICulture = language;

    public static InLanguage Swedish() => new(Text.SwedishCulture);

    public static InLanguage English() => new(Text.EnglishCulture);

    public static InLanguage Of(string culture) => new(CultureInfo.GetCultureInfo(culture));

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}
