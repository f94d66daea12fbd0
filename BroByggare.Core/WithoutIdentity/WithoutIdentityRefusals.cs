using BroByggare.Core.Rules;

namespace BroByggare.Core.WithoutIdentity;

/// <summary>The rules of help without identity.</summary>
public static class WithoutIdentityRefusals
{
    public static Refusal NotDecided { get; } = new(
        "without-identity.not-decided",
        new("Nämnden har inte beslutat att hjälp får antecknas utan identitet.",
            "The board has not decided that help may be recorded without identity."));
}
