namespace BroByggare.Core.Supports.Protection;

/// <summary>What a mark on a support says of who may find it.</summary>
public enum AccessMarkKind
{
    /// <summary>The person is protected: only those who are granted find the support.</summary>
    Protected,

    /// <summary>A member who finds it although it is protected.</summary>
    Granted,

    /// <summary>A member who is kept out of it (jäv), whatever else would let them in.</summary>
    KeptOut,

    /// <summary>What is written about the person may be read and not used (begränsning). It hides nothing.</summary>
    Restricted,
}
