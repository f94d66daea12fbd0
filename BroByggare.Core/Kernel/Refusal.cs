using System.Diagnostics;

namespace BroByggare.Core.Kernel;

/// <summary>A rule of the work, by name: why something cannot be done now, and what would cure it.</summary>
/// <param name="Code">Stable, like <c>support.plan-not-agreed</c>; for tests, logs and support calls.</param>
/// <param name="Wording">What the user reads on the button, before it is pressed.</param>
[DebuggerDisplay("{Code}")]
public sealed record Refusal(string Code, Text Wording)
{
    /// <summary>The same rule with its wording filled in; it is still the same rule.</summary>
    public Refusal With(params object?[] arguments) => this with { Wording = Wording.With(arguments) };

    /// <summary>Two refusals are the same when the rule is the same, whatever its wording was filled with.</summary>
    public bool Equals(Refusal? other) => other is not null && Code == other.Code;

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
