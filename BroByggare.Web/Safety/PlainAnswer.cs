using BroByggare.Core.Rules;

namespace BroByggare.Web.Safety;

/// <summary>A refusal to a request that no page of ours sends: words, and nothing that needs a signed-in user to draw.</summary>
internal static class PlainAnswer
{
    public static Task Answer(this Refusal refusal, HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(refusal.Wording, http.RequestAborted);
    }
}
