namespace BroByggare.Core.Supports.Responsible;

/// <summary>What must be decided when a support is handed over, where there is such a thing.</summary>
public enum HandoverMatter
{
    /// <summary>A meeting with the person is booked.</summary>
    Meeting,

    /// <summary>A watch falls due before somebody new has read it.</summary>
    Watch,

    /// <summary>A consent names the one who hands over.</summary>
    Consent,

    /// <summary>Somebody else is responsible too.</summary>
    Joint,
}
