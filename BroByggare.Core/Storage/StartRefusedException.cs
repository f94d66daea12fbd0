using BroByggare.Core.Kernel;

namespace BroByggare.Core.Storage;

/// <summary>The app cannot start with this database. Carries what to tell whoever starts it.</summary>
public sealed class StartRefusedException(Text reason) : Exception(reason.English)
{
    public Text Reason { get; } = reason;
}
