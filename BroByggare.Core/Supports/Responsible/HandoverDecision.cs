using System.Globalization;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>One thing that was decided: of which watch, consent or responsibility, by its number within the support.</summary>
public sealed record HandoverDecision(HandoverMatter Matter, int Part, HandoverChoice Choice)
{
    /// <summary>The choices there are of a matter.</summary>
    public static IReadOnlyList<HandoverChoice> Of(HandoverMatter matter) => matter switch
    {
        HandoverMatter.Meeting => [HandoverChoice.TakesOver, HandoverChoice.Rebook],
        HandoverMatter.Watch => [HandoverChoice.TakesOver, HandoverChoice.Ends],
        HandoverMatter.Consent => [HandoverChoice.AskAnew, HandoverChoice.Withdraw],
        HandoverMatter.Joint => [HandoverChoice.Stays, HandoverChoice.Leaves],
    };

    /// <summary>As they are stored with an offer: codes and numbers, no words.</summary>
    internal static string Written(IEnumerable<HandoverDecision> decisions) => string.Join(
        ' ', decisions.Select(decision => string.Create(CultureInfo.InvariantCulture, $"{decision.Matter}-{decision.Part}-{decision.Choice}")));

    internal static IReadOnlyList<HandoverDecision> Read(string written) =>
    [
        .. from part in written.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           let codes = part.Split('-')
           select new HandoverDecision(Enum.Parse<HandoverMatter>(codes[0]), int.Parse(codes[1], CultureInfo.InvariantCulture), Enum.Parse<HandoverChoice>(codes[2])),
    ];
}
