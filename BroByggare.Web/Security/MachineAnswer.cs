using BroByggare.Core.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace BroByggare.Web.Security;

/// <summary>How another program is told what is against its request: as problem details (RFC 9457), in words.</summary>
internal static class MachineAnswer
{
    /// <summary>What lies under it is asked for by programs.</summary>
    public const string Root = "/api";

    /// <summary>Chosen in the address: a program has no cookie, and says of its own accord the language of its maker.</summary>
    public const string Language = "language";

    public static bool IsFor(HttpRequest request) => request.Path.StartsWithSegments(Root, StringComparison.Ordinal);

    public static IResult Problem(HttpContext http, Refusal refusal, int status) => Results.Problem(new ProblemDetails
    {
        Status = status,
        Detail = http.Request.Query[Language] == "en" ? refusal.Wording.English : refusal.Wording.Swedish,
        Extensions = { ["code"] = refusal.Code },
    });

    public static Task AnswerAsProblem(this Refusal refusal, HttpContext http, int status) => Problem(http, refusal, status).ExecuteAsync(http);
}
