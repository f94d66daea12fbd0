using BroByggare.Core.Supports.Questions;

namespace BroByggare.Web.Features.Supports.Questions;

/// <summary>The questions on the entries of the support that is shown: loaded once, and shown where each entry stands.</summary>
public sealed record QuestionsHere(IReadOnlyList<EntryQuestionRow> All)
{
    public IEnumerable<EntryQuestionRow> Open => All.Where(row => row.IsOpen);

    public IEnumerable<EntryQuestionRow> On(EntryPlace place, int part) => All.Where(row => row.Place == place && row.Part == part);

    public bool HasOpen(EntryPlace place, int part) => On(place, part).Any(row => row.IsOpen);
}
