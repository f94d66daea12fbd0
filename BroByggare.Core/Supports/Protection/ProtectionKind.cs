namespace BroByggare.Core.Supports.Protection;

/// <summary>How a person's details are protected (skyddade personuppgifter), as the Swedish Tax Agency decides.</summary>
public enum ProtectionKind
{
    /// <summary>Sekretessmarkering: a warning that details may not be given out without a test of harm.</summary>
    ConfidentialityMark,

    /// <summary>Skyddad folkbokföring, the stronger: nobody may learn where the person is, so no place is stored.</summary>
    ProtectedRegistration,
}
