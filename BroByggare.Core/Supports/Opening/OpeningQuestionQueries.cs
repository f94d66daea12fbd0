using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Opening;

/// <summary>Reads questions before an opening. The names a coordinator sees with them stand in the log before they are shown.</summary>
[DocumentedRight(Right.WorksWithPeople)]
public sealed class OpeningQuestionQueries(Reads reads, TimeProvider clock)
{
    /// <summary>How many days an answer is shown to whoever asked.</summary>
    public const int DaysShown = 7;

    private const int Most = 20;

    public async Task<OpeningQuestionsView> Mine(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed, Role.Bridgebuilder, Role.Coordinator);
        var (db, actor) = reading;
        var found = OpeningQuestion.VisibleTo(db.OpeningQuestions, actor);
        if (actor.Role is Role.Bridgebuilder)
        {
            var since = clock.Now().AddDays(-DaysShown);
            var theirs = IndividualSupport.VisibleTo(db.Supports, actor);
            // What one was let into and no longer finds is not told of any more.
            var asked = found.Where(question => question.Answer == null || (question.Answer != OpeningAnswer.TakenBack && question.AnsweredAt > since
                    && (question.SupportId == null || theirs.Any(support => support.Id == question.SupportId))))
                .OrderByDescending(question => question.Id);
            var answered = await Rows(db, actor, asked);
            await reading.RecordList(ListActions.Notices, answered.Select(row => row.Support).OfType<SupportId>());
            return new([], answered);
        }

        var toAnswer = await Rows(db, actor, found.Where(question => question.Answer == null).OrderBy(question => question.Id));
        await reading.RecordList(ListActions.NearNames, toAnswer.SelectMany(row => row.Near).Select(hit => hit.Support).Distinct());
        return new(toAnswer, []);
    }

    private static async Task<IReadOnlyList<OpeningQuestionRow>> Rows(BroByggareContext db, Actor actor, IQueryable<OpeningQuestion> questions)
    {
        var rows = new List<OpeningQuestionRow>();
        foreach (var question in await questions.Take(Most).ToListAsync())
        {
            var askedBy = await db.Members.Where(member => member.Id == question.AskedBy).Select(member => member.Name).FirstAsync();
            var told = actor.Role is Role.Coordinator && question.Details.Text.Length > 0 ? PersonDetails.Read(question.Details.Text) : null;
            var near = actor.Role is Role.Coordinator ? await db.Near(actor, question.Name.Text, CancellationToken.None) : [];
            rows.Add(new(
                new(question.Id, question.Version, actor, Guid.NewGuid()),
                question.Name.Text,
                question.Words.Text,
                question.AskedBy,
                askedBy,
                question.AskedAt.DayInStockholm(),
                near,
                question.Answer,
                question.AnswerWords.Text,
                question.SupportId)
            {
                KeptOutOf = await KeptOutOf(db, question.AskedBy, [.. near.Select(hit => hit.Support)]),
                Ways = told?.Ways,
                YearOfBirth = told?.YearOfBirth,
            });
        }

        return rows;
    }

    private static Task<List<SupportId>> KeptOutOf(BroByggareContext db, TeamMemberId member, List<SupportId> supports) => db.Supports
        .Where(support => supports.Contains(support.Id)
            && support.AccessMarks.Any(mark => mark.Until == null && mark.Kind == AccessMarkKind.KeptOut && mark.MemberId == member))
        .Select(support => support.Id)
        .ToListAsync();
}
