namespace BroByggare.Web.Security;

/// <summary>A file is fetched from a page of ours or by its address, never by a page of somebody else's that is open beside.</summary>
internal static class FetchMetadata
{
    /// <summary>Browsers say where a request comes from (Fetch Metadata); one that says "from elsewhere" gets a clean 403.</summary>
    public static RouteHandlerBuilder RequireOwnPage(this RouteHandlerBuilder route) =>
        route.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            if (http.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none")
                return await next(context);
            await SecurityRefusals.NotOurPage.Answer(http, StatusCodes.Status403Forbidden);
            return Results.Empty;
        });
}
