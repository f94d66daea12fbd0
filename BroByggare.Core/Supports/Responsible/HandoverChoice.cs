namespace BroByggare.Core.Supports.Responsible;

/// <summary>What was decided of a <see cref="HandoverMatter"/>.</summary>
public enum HandoverChoice
{
    /// <summary>Whoever takes over takes it as it is.</summary>
    TakesOver,

    /// <summary>Whoever takes over is reminded to book the meeting anew.</summary>
    Rebook,

    /// <summary>The watch is taken away.</summary>
    Ends,

    /// <summary>Whoever takes over is reminded to ask for a new consent.</summary>
    AskAnew,

    /// <summary>The consent is withdrawn with the handover.</summary>
    Withdraw,

    /// <summary>The one who is jointly responsible stays.</summary>
    Stays,

    /// <summary>The one who is jointly responsible leaves at the same time.</summary>
    Leaves,
}
