using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Questions;

/// <summary>Facts about questions on entries that lists need.</summary>
internal static class EntryQuestionLookups
{
    /// <summary>How many are talked about in each of these supports, in one question of an index that is nearly empty.</summary>
    public static Task<Dictionary<SupportId, int>> OpenQuestions(this BroByggareContext db, IReadOnlyCollection<SupportId> supports) => db.EntryQuestions
        .Where(question => question.ClosedAt == null && question.EndedAt == null)
        .Select(question => EF.Property<SupportId>(question, IndividualSupportMapping.SupportId))
        .Where(support => supports.Contains(support))
        .GroupBy(support => support)
        .Select(group => new { Support = group.Key, Count = group.Count() })
        .ToDictionaryAsync(group => group.Support, group => group.Count);
}
