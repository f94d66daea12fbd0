using BroByggare.Core.Language;

namespace BroByggare.Core.Forgetting;

/// <summary>The words of culling.</summary>
public static class CullingTexts
{
    public static Text Persons { get; } = new("Personer, med allt som är skrivet om dem", "Persons, with everything written about them");

    public static Text Name(this CullingKind kind) => kind switch
    {
        CullingKind.ByRule => new("Enligt kommunens tider", "By the municipality's periods"),
        CullingKind.AtRequest => new("Personen har bett om det", "The person has asked for it"),
    };

    public static Text Name(this CullingState state) => state switch
    {
        CullingState.Prepared => new("Provlista", "Dry run"),
        CullingState.HandedIn => new("Väntar på godkännande", "Waits for approval"),
        CullingState.Running => new("Pågår", "Under way"),
        CullingState.Done => new("Klar", "Done"),
        CullingState.Rejected => new("Avslagen", "Rejected"),
        CullingState.Withdrawn => new("Tillbakatagen", "Taken back"),
    };

    public static Text Name(this Exemption why) => why switch
    {
        Exemption.StillNeeded => new("Behövs fortfarande", "Still needed"),
        Exemption.Archive => new("Arkivet ska ha det först", "The archive is to have it first"),
        Exemption.LegalClaim => new("Rättsligt anspråk", "Legal claim"),
    };

    public static Text Name(this CullingOutcome outcome) => outcome switch
    {
        CullingOutcome.Erased => new("Raderad", "Erased"),
        CullingOutcome.LeftOut => new("Lämnades kvar", "Left out"),
    };
}
