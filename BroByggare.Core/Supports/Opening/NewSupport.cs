using BroByggare.Core.Kernel;
using BroByggare.Core.People;

namespace BroByggare.Core.Supports.Opening;

/// <summary>A support that is about to be opened for somebody new.</summary>
/// <param name="Name">What the person wants to be called.</param>
/// <param name="YearOfBirth">May be left out.</param>
/// <param name="Responsible">Chosen by a coordinator; a bridge-builder is responsible themselves.</param>
/// <param name="KnownToBeAnother">How one knows that it is not the person of a near name; empty when there is none.</param>
public sealed record NewSupport(string Name, int? YearOfBirth, ContactWays Ways, TeamMemberId? Responsible, string KnownToBeAnother)
{
    /// <summary>The question of a bridge-builder that the coordinator answers by opening it; the responsible one is whoever asked, who wrote how to reach the person.</summary>
    public OpeningQuestionId? Answers { get; init; }
}
