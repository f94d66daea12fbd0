using Microsoft.AspNetCore.Antiforgery;

namespace BroByggare.Web.Security;

/// <summary>A post is accepted only from a form that we drew for this user.</summary>
internal static class FormAntiforgery
{
    public static void AddFormAntiforgery(this WebApplicationBuilder builder) => builder.Services.AddAntiforgery(forms =>
    {
        CookieRules.SetUp(forms.Cookie, builder.Environment, "formular", SameSiteMode.Strict);
        // The framework draws no page at all when a proxy forgot to say "https"; browsers leave such a cookie out by its name.
        forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    });

    /// <summary>A post without our token gets a clean 400, before anything is done.</summary>
    public static RouteHandlerBuilder RequireAntiforgeryToken(this RouteHandlerBuilder route) =>
        route.AddEndpointFilter(async (context, next) =>
        {
            var antiforgery = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
            if (await antiforgery.IsRequestValidAsync(context.HttpContext))
                return await next(context);
            await SecurityRefusals.NotOurForm.AnswerWithWayOn(context.HttpContext, StatusCodes.Status400BadRequest, SecurityRefusals.ToStart, "/");
            return Results.Empty;
        });
}
