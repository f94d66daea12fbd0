namespace BroByggare.Core.Kernel;

/// <summary>What a member of staff does, and so what they may see.</summary>
public enum Role
{
    /// <summary>Sees the people and supports they are responsible for, alone or jointly.</summary>
    Bridgebuilder,

    /// <summary>Sees the team's supports; every opening is logged.</summary>
    Coordinator,

    /// <summary>Sees figures, never a person.</summary>
    Manager,

    /// <summary>Accounts and settings; no person data.</summary>
    Administrator,
}
