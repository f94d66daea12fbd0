using BroByggare.Core.Language;

namespace BroByggare.Web;

/// <summary>The system cannot start as it is set up. The reason is one line for whoever runs it; no stack trace.</summary>
public sealed class StartRefusedException(Text reason) : Exception(reason)
{
    public Text Reason { get; } = reason;
}
