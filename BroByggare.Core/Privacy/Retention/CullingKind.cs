namespace BroByggare.Core.Privacy.Retention;

/// <summary>Why somebody is on a list.</summary>
public enum CullingKind
{
    /// <summary>The time that the municipality has decided on has passed.</summary>
    ByRule,

    /// <summary>The person has asked for it.</summary>
    AtRequest,
}
