using Microsoft.AspNetCore.Antiforgery;

namespace BroByggare.Web.Safety;

/// <summary>A post is accepted only from a form that we drew for this user.</summary>
internal static class OurForms
{
    /// <summary>A post without our token gets a clean 400, before anything is done.</summary>
    public static RouteHandlerBuilder OnlyFromOurForms(this RouteHandlerBuilder route) =>
        route.AddEndpointFilter(async (context, next) =>
        {
            var antiforgery = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
            if (await antiforgery.IsRequestValidAsync(context.HttpContext))
                return await next(context);
            await SafetyRefusals.NotOurForm.Answer(context.HttpContext, StatusCodes.Status400BadRequest);
            return Results.Empty;
        });
}
