using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>A line of a list as the one who looks at it may see it.</summary>
/// <param name="Name">Only for a coordinator.</param>
/// <param name="ClosedIn">The first day of the month in which the latest support was closed; null when the person has an open one again.</param>
/// <param name="Supports">How many supports the person has.</param>
public sealed record CullingRow(
    int Number, SupportId Support, string? Name, DateOnly? ClosedIn, int Supports, Exemption? Exemption, CullingOutcome? Outcome)
{
    /// <summary>Nothing is known that keeps them: not exempted, and not opened again since the list was made.</summary>
    public bool IsToGo => Exemption is null && Outcome is null && ClosedIn is not null;
}
