using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Questions;

namespace BroByggare.Web.Features.Supports.Questions;

/// <summary>Where a question stands on the page of its support.</summary>
public static class QuestionPaths
{
    public static string Anchor(EntryQuestionId id) => $"fraga-{id}";

    public static string Of(SupportId support, EntryPlace place, EntryQuestionId id) =>
        $"{(place is EntryPlace.Result ? SupportTabs.OutcomesOf(support) : SupportAddress.Of(support))}#{Anchor(id)}";
}
