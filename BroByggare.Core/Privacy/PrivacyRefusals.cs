using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy;

/// <summary>The rules of what is taken out about a person.</summary>
public static class PrivacyRefusals
{
    public static Refusal ProtectedPerson { get; } = new(
        "privacy.protected-person",
        new("Skyddad person: registerutdraget tas inte fram här. Följ kommunens rutin för skyddade personuppgifter.",
            "Protected person: the extract is not made here. Follow the municipality's routine for protected details."));

    /// <summary>A colleague's own notes, or a support that somebody else has: the same words, so that they do not say which.</summary>
    public static Refusal NotAllSeen { get; } = new(
        "privacy.not-all-seen",
        new("Det finns något om personen som du inte läser, så utdraget skulle inte bli helt. Be samordnaren ta fram det.",
            "There is something about the person that you do not read, so the extract would not be whole. Ask the coordinator for it."));
}
