using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.WithoutIdentity;

/// <summary>The words of help without identity.</summary>
public static class WithoutIdentityTexts
{
    public static Text Explained { get; } = new(
        "Inget som kan knytas till en person sparas: ingen text, inget klockslag och inte vem som skrev.",
        "Nothing that can be tied to a person is saved: no words, no time of day and not who wrote.");

    public static Text Area { get; } = new("Vilket område gällde det?", "Which area did it concern?");

    public static Text Result { get; } = new("Resultat", "Result");

    public static Text NoResult { get; } = new("Inget", "None");

    public static Text Saved { get; } = new("Hjälpen är sparad utan identitet", "The help is saved without identity");
}
