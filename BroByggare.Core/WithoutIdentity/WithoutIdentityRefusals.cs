using BroByggare.Core.Kernel;

namespace BroByggare.Core.WithoutIdentity;

/// <summary>The rules of help without identity.</summary>
public static class WithoutIdentityRefusals
{
    public static Refusal NotDecided { get; } = new(
        "without-identity.not-decided",
        new("Nämnden har inte beslutat att hjälp får antecknas utan identitet.",
            "The board has not decided that help may be recorded without identity."));

    public static Refusal TooLongAgo { get; } = new(
        "without-identity.too-long-ago",
        new("Dagen är mer än ett år sedan. Välj en senare dag.", "That day is more than a year ago. Choose a later day."));
}
