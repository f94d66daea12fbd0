namespace BroByggare.Core.Kernel;

/// <summary>A verb was called although its question had said why not. Carries the rule.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal { get; } = refusal;
}
