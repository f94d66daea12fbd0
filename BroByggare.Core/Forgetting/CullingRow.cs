using BroByggare.Core.IndividualSupports;

namespace BroByggare.Core.Forgetting;

/// <summary>A line of a list as the one who looks at it may see it.</summary>
/// <param name="Name">Only for a coordinator.</param>
/// <param name="ClosedIn">The first day of the month in which the latest support was closed; null when it is open again.</param>
/// <param name="Supports">How many supports the person has.</param>
public sealed record CullingRow(
    int Number, SupportId Support, string? Name, DateOnly? ClosedIn, int Supports, Exemption? Exemption, CullingOutcome? Outcome);
