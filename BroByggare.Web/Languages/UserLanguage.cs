using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Web.Authentication;
using BroByggare.Web.Security;
using Microsoft.AspNetCore.Localization;

namespace BroByggare.Web.Languages;

/// <summary>Swedish unless the user chose English; neither the machine's locale nor the browser's has a say.</summary>
internal static class UserLanguage
{
    public const string ChoosePath = "/sprak";

    private const string CookieName = "sprak";

    /// <summary>The language of threads that serve no user.</summary>
    public static void MakeSwedishTheDefault()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Text.SwedishCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = Text.SwedishCulture;
    }

    /// <summary>The circuit's request carries the same cookie, so the circuit speaks as the page did.</summary>
    public static void UseUserLanguage(this WebApplication app) => app.UseRequestLocalization(new RequestLocalizationOptions
    {
        DefaultRequestCulture = new(Text.SwedishCulture),
        SupportedCultures = [Text.SwedishCulture, Text.EnglishCulture],
        SupportedUICultures = [Text.SwedishCulture, Text.EnglishCulture],
        RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = CookieRules.Name(app.Environment, CookieName) }],
    });

    public static void MapUserLanguage(this WebApplication app) => app
        .MapPost(ChoosePath, (HttpContext http, string? culture, string? returnUrl) =>
        {
            var chosen = culture == Text.EnglishCulture.Name ? Text.EnglishCulture : Text.SwedishCulture;
            var cookie = new CookieBuilder { MaxAge = TimeSpan.FromDays(365), IsEssential = true };
            CookieRules.SetUp(cookie, app.Environment, CookieName, SameSiteMode.Lax);
            http.Response.Cookies.Append(cookie.Name!, CookieRequestCultureProvider.MakeCookieValue(new(chosen)), cookie.Build(http));
            return Results.LocalRedirect(ReturnUrl.Safe(returnUrl));
        })
        .AllowAnonymous()
        .RequireAntiforgeryToken();
}
