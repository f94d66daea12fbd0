using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Steps;

/// <summary>What the step asks for and the form on the page has: the track counts it as missing no more than the list beside the form does.</summary>
public sealed class FilledIn
{
    /// <summary>Something was filled in, or emptied again.</summary>
    public event Action? Changed;

    public IReadOnlyList<Refusal> Cured { get; private set; } = [];

    public void Tell(IReadOnlyList<Refusal> cured)
    {
        if (cured.SequenceEqual(Cured))
            return;
        Cured = cured;
        Changed?.Invoke();
    }
}
