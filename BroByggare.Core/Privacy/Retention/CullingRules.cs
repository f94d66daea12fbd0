using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>How long things are kept, as the municipality has decided. What is not decided is null, and nothing is proposed.</summary>
public sealed record CullingRules : ISettingsSection
{
    private const int ShortestForLogReviews = 13;
    private const int Longest = 1200;

    public static string Section => "Culling";

    /// <summary>After the last of a person's supports was closed.</summary>
    [Within(1, Longest)]
    public int? PersonsMonths { get; init; }

    /// <summary>After a key contact was archived; one that anything points to stays.</summary>
    [Within(1, Longest)]
    public int? KeyContactsMonths { get; init; }

    /// <summary>After a sign-in ended.</summary>
    [Within(1, Longest)]
    public int? SessionsMonths { get; init; }

    /// <summary>After somebody stood in for the last time.</summary>
    [Within(1, Longest)]
    public int? DeputiesMonths { get; init; }

    /// <summary>After a log review was signed. The reviews of a year must be there to show that each month was reviewed.</summary>
    [Within(ShortestForLogReviews, Longest)]
    public int? LogReviewsMonths { get; init; }
}
