using BroByggare.Web.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace BroByggare.Web.Layout;

/// <summary>The same for a request outside any page: the code is noted here and shown by the page that says that something went wrong.</summary>
internal sealed class FaultNotes(ILogger<FaultNotes> log) : IExceptionHandler
{
    private const string Reference = "fault-reference";

    /// <summary>The code of the fault that this request met.</summary>
    public static string? In(HttpContext http) => http.Items[Reference] as string;

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        httpContext.Items[Reference] = Faults.Note(log, exception);
        return ValueTask.FromResult(false);
    }
}
