namespace BroByggare.Core.Privacy.Retention;

/// <summary>How long things are kept, as the municipality has decided; in months. What is not decided is null, and nothing is proposed.</summary>
public sealed record CullingRules
{
    /// <summary>The log reviews of a year must be there to show that each month was reviewed.</summary>
    public const int ShortestForLogReviews = 13;

    /// <summary>After the last of a person's supports was closed.</summary>
    public int? Persons { get; init; }

    /// <summary>After a key contact was archived; one that anything points to stays.</summary>
    public int? KeyContacts { get; init; }

    /// <summary>After a sign-in ended.</summary>
    public int? Sessions { get; init; }

    /// <summary>After somebody stood in for the last time.</summary>
    public int? Deputies { get; init; }

    /// <summary>After a log review was signed.</summary>
    public int? LogReviews { get; init; }
}
