using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Questions;

/// <summary>Reads questions on entries. What is said in them stands in the log before it is shown.</summary>
[DocumentedRight(Right.Sees)]
public sealed class EntryQuestionQueries(Reads reads, TimeProvider clock)
{
    /// <summary>More than anybody is asked at once; the oldest are shown first.</summary>
    private const int Most = 20;

    /// <summary>How much of what was said stands on Min dag, in characters.</summary>
    private const int FirstWords = 80;

    /// <summary>All of one support, the oldest first; null when it is not the actor's to see.</summary>
    public async Task<IReadOnlyList<EntryQuestionRow>?> Of(Actor claimed, SupportId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var found = await IndividualSupport.VisibleAt(db.Supports, actor, clock.Now()).IgnoreAutoIncludes().AsNoTracking()
            .Where(IndividualSupport.Is(id)).Select(support => new { IsRestricted = support.AccessMarks.Any(mark => mark.Until == null && mark.Kind == AccessMarkKind.Restricted) })
            .FirstOrDefaultAsync();
        if (found is null)
            return null;
        var questions = await db.EntryQuestions.Of(id).AsNoTracking().OrderBy(question => question.Id).ToListAsync();
        if (questions is [])
            return [];
        await reading.Record(SupportActions.ReadQuestions, id);
        var seals = db.FieldEncryption;
        var turns = (await (
            from turn in db.EntryTurns.Of(id)
            join writer in db.Members on turn.By equals writer.Id
            orderby turn.Id
            select new { turn.QuestionId, Row = new EntryTurnRow(writer.Name, turn.At.InStockholm(), seals.Read(turn.Text, turn.Id), turn.By == actor.Id) }).ToListAsync())
            .ToLookup(turn => turn.QuestionId, turn => turn.Row);
        var who = questions.SelectMany(question => new[] { question.SeenBy, question.ClosedBy }).OfType<TeamMemberId>().Distinct().ToList();
        var names = await db.Members.Where(member => who.Contains(member.Id)).ToDictionaryAsync(member => member.Id, member => member.Name);
        var isHeld = !found.IsRestricted && await db.Supports.Where(SupportAccess.IsHeldBy(actor)).AnyAsync(IndividualSupport.Is(id));
        return questions.ConvertAll(question => new EntryQuestionRow(
            question.Id,
            question.Place,
            question.Part,
            question.Day,
            question.IsToCoordinator,
            question.IsAnswered,
            [.. turns[question.Id]],
            question.SeenBy is { } seen ? names[seen] : null,
            question.SeenAt?.InStockholm(),
            question.ClosedBy is { } closed ? names[closed] : null,
            question.ClosedAt?.InStockholm(),
            question.EndedAt?.InStockholm())
        {
            IsToBeSeen = isHeld && question.IsOpen && question.WhyNotSee(actor.Role) is null,
        });
    }

    /// <summary>
    /// Those that wait for the actor. A bridge-builder's wait for whoever is responsible; a coordinator reads the answers to
    /// what they asked, and to what was asked by one who no longer works here.
    /// </summary>
    [DocumentedRight(Right.WorksWithPeople)]
    public async Task<IReadOnlyList<WaitingQuestion>> Waiting(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed, Role.Bridgebuilder, Role.Coordinator);
        var (db, actor) = reading;
        var isCoordinator = actor.Role is Role.Coordinator;
        var seals = db.FieldEncryption;
        var rows = await (
            from question in db.EntryQuestions
            where question.ClosedAt == null && question.EndedAt == null
            where question.IsAnswered ? question.IsToCoordinator != isCoordinator : question.IsToCoordinator == isCoordinator
            where !isCoordinator || !question.IsAnswered || question.AskedBy == actor.Id || !db.Set<TeamMember>().Any(asker => asker.Id == question.AskedBy && asker.IsActive)
            join support in IndividualSupport.VisibleTo(db.Supports, actor).Where(Restriction.IsOff) on EF.Property<SupportId>(question, IndividualSupportMapping.SupportId) equals support.Id
            orderby question.Id
            select new
            {
                question.Id,
                Support = support.Id,
                Name = seals.Read(db.Set<Person>().Where(person => person.Id == support.PersonId).Select(person => person.Name).First(), support.PersonId),
                question.Place,
                question.Part,
                question.Day,
                question.IsAnswered,
            }).Take(Most).ToListAsync();
        var asked = rows.ConvertAll(row => row.Id);
        var last = await (
            from turn in db.EntryTurns
            where asked.Contains(turn.QuestionId) && !db.Set<EntryTurn>().Any(later => later.QuestionId == turn.QuestionId && later.Id > turn.Id)
            join writer in db.Members on turn.By equals writer.Id
            select new { turn.QuestionId, writer.Name, Words = seals.Read(turn.Text, turn.Id) }).ToDictionaryAsync(turn => turn.QuestionId);
        await reading.RecordList(ListActions.Questions, rows.Select(row => row.Support).Distinct());
        return rows.ConvertAll(row => new WaitingQuestion(
            row.Id, row.Support, row.Name, row.Place, row.Part, row.Day, last[row.Id].Name, First(last[row.Id].Words), row.IsAnswered));
    }

    private static string First(string words) => words.Length <= FirstWords ? words : words[..FirstWords].TrimEnd() + "…";
}
