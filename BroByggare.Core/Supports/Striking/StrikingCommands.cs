using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Striking;

/// <summary>Destroys words. When they are gone from their rows they are gone from the log of writes too.</summary>
[DocumentedRight(Right.Sees)]
public sealed class StrikingCommands(Changes changes, WriteGate gate)
{
    /// <param name="nextStep">The watch that was written with it.</param>
    public async Task UndoContact(Seen<SupportId> seen, ContactId contact, WatchId? nextStep)
    {
        await changes.Make(seen, SupportActions.UndoContact, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.Contacts).LoadAsync();
            await db.Entry(support).Collection(loaded => loaded.Notes).Query().Where(note => note.ContactId == contact).LoadAsync();
            var writtenAt = support.Contacts.FirstOrDefault(known => known.Id == contact)?.WrittenAt ?? throw new MissingException();
            support.UndoContact(contact, nextStep, await IsRead(db, support.Id, signed.By, writtenAt), signed);
        });
        await gate.Empty();
    }

    /// <summary>The note that the actor wrote last.</summary>
    public async Task UndoLastNote(Seen<SupportId> seen)
    {
        await changes.Make(seen, SupportActions.UndoLastNote, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.Notes).Query()
                .Where(note => note.By == signed.By && note.ContactId == null).OrderByDescending(note => note.Id).Take(1).LoadAsync();
            if (support.Notes is not [var last])
                throw new MissingException();
            support.UndoNote(last.Id, await IsRead(db, support.Id, signed.By, last.WrittenAt), signed);
        });
        await gate.Empty();
    }

    /// <param name="note">Shared, or the actor's own.</param>
    public Task AskToStrikeNote(Seen<SupportId> seen, NoteId note, string why) =>
        changes.Make(seen, SupportActions.AskToStrikeNote, async (support, signed, db) =>
        {
            var day = await db.FindNote(support, note, signed.By);
            await ReadyToAsk(db, support, signed.By);
            support.AskToStrike(StruckPlace.Note, note.Value, day, why, signed);
        });

    public Task AskToStrikeFormer(Seen<SupportId> seen, int former, string why) =>
        changes.Make(seen, SupportActions.AskToStrikeFormer, async (support, signed, db) =>
        {
            var at = await db.FormerTexts.Of(support.Id).Where(known => known.Id == former).Select(known => (DateTime?)known.At).FirstOrDefaultAsync()
                ?? throw new MissingException();
            await ReadyToAsk(db, support, signed.By);
            support.AskToStrike(StruckPlace.FormerWords, former, at.DayInStockholm(), why, signed);
        });

    public Task AskToStrikeResult(Seen<SupportId> seen, ResultId result, string why) =>
        changes.Make(seen, SupportActions.AskToStrikeResult, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.Results).LoadAsync();
            await ReadyToAsk(db, support, signed.By);
            var day = support.Results.FirstOrDefault(known => known.Id == result)?.On ?? throw new MissingException();
            support.AskToStrike(StruckPlace.Result, result.Value, day, why, signed);
        });

    public Task AskToStrikeObstacle(Seen<SupportId> seen, ObstacleId obstacle, string why) =>
        changes.Make(seen, SupportActions.AskToStrikeObstacle, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.Obstacles).LoadAsync();
            await ReadyToAsk(db, support, signed.By);
            var day = support.Obstacles.FirstOrDefault(known => known.Id == obstacle)?.On ?? throw new MissingException();
            support.AskToStrike(StruckPlace.Obstacle, obstacle.Value, day, why, signed);
        });

    public Task TakeBackRequest(Seen<SupportId> seen, StrikingId striking) =>
        changes.Make(seen, SupportActions.TakeBackRequest, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.Strikings).LoadAsync();
            support.TakeBackStriking(striking, signed);
        });

    [DocumentedRight(Right.HasInHand)]
    public async Task Approve(Seen<SupportId> seen, StrikingId striking)
    {
        await changes.Make(seen, SupportActions.ApproveStriking, async (support, signed, db) =>
        {
            await db.AuthorizeInHand(seen.Actor, support);
            var (role, roleOfAsker) = await Roles(db, support, striking, signed.By);
            var part = support.Strikings.First(known => known.Id == striking).Part;
            await db.Entry(support).Collection(loaded => loaded.Notes).Query().Where(note => note.Id == new NoteId(part)).LoadAsync();
            await db.Entry(support).Collection(loaded => loaded.NoteAdditions).Query().Where(addition => addition.NoteId == new NoteId(part)).LoadAsync();
            await db.Entry(support).Collection(loaded => loaded.FormerTexts).Query().Where(former => former.Id == part).LoadAsync();
            await db.Entry(support).Collection(loaded => loaded.Results).Query().Where(result => result.Id == new ResultId(part)).LoadAsync();
            await db.Entry(support).Collection(loaded => loaded.Obstacles).Query().Where(obstacle => obstacle.Id == new ObstacleId(part)).LoadAsync();
            await db.Entry(support).Collection(loaded => loaded.EntryTurns).LoadAsync();
            support.ApproveStriking(striking, role, roleOfAsker, signed);
        });
        await gate.Empty();
    }

    [DocumentedRight(Right.HasInHand)]
    public Task Refuse(Seen<SupportId> seen, StrikingId striking) =>
        changes.Make(seen, SupportActions.RefuseStriking, async (support, signed, db) =>
        {
            await db.AuthorizeInHand(seen.Actor, support);
            var (role, roleOfAsker) = await Roles(db, support, striking, signed.By);
            support.RefuseStriking(striking, role, roleOfAsker, signed);
        });

    private static async Task ReadyToAsk(BroByggareContext db, IndividualSupport support, TeamMemberId asker)
    {
        (await db.WhyNotStrike(support.Id, asker)).ThrowIfPresent();
        await db.Entry(support).Collection(loaded => loaded.Strikings).LoadAsync();
    }

    private static async Task<(Role Role, Role OfAsker)> Roles(BroByggareContext db, IndividualSupport support, StrikingId id, TeamMemberId by)
    {
        await db.Entry(support).Collection(loaded => loaded.Strikings).LoadAsync();
        var asker = support.Strikings.FirstOrDefault(striking => striking.Id == id)?.AskedBy ?? throw new MissingException();
        var roles = await db.Members.Where(member => member.Id == by || member.Id == asker).ToDictionaryAsync(member => member.Id, member => member.Role);
        return (roles[by], roles[asker]);
    }

    private static Task<bool> IsRead(BroByggareContext db, SupportId support, TeamMemberId by, DateTime since) => db.Log.AnyAsync(entry =>
        entry.Subject == nameof(IndividualSupport) && entry.SubjectId == support.Value && entry.IsRead && entry.By != by && entry.At >= since);
}
