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
[Allowed(Right.Sees)]
public sealed class StrikingCommands(Changes changes, WriteGate gate)
{
    /// <param name="nextStep">The watch that was written with it.</param>
    public async Task UndoContact(Seen<SupportId> seen, ContactId contact, WatchId? nextStep)
    {
        await changes.Make(seen, async (IndividualSupport support, Signature signed, BroByggareContext db) =>
        {
            await db.Entry(support).Collection(some => some.Contacts).LoadAsync();
            await db.Entry(support).Collection(some => some.Notes).Query().Where(note => note.ContactId == contact).LoadAsync();
            var writtenAt = support.Contacts.FirstOrDefault(some => some.Id == contact)?.WrittenAt ?? throw new MissingException();
            support.UndoContact(contact, nextStep, await IsRead(db, support.Id, signed.By, writtenAt), signed);
        });
        await gate.Empty();
    }

    /// <summary>The note that the actor wrote last.</summary>
    public async Task UndoLastNote(Seen<SupportId> seen)
    {
        await changes.Make(seen, async (IndividualSupport support, Signature signed, BroByggareContext db) =>
        {
            await db.Entry(support).Collection(some => some.Notes).Query()
                .Where(note => note.By == signed.By && note.ContactId == null).OrderByDescending(note => note.Id).Take(1).LoadAsync();
            if (support.Notes is not [var last])
                throw new MissingException();
            support.UndoNote(last.Id, await IsRead(db, support.Id, signed.By, last.WrittenAt), signed);
        });
        await gate.Empty();
    }

    /// <param name="note">Shared, or the actor's own.</param>
    public Task AskToStrikeNote(Seen<SupportId> seen, NoteId note, string why) =>
        changes.Make(seen, async (IndividualSupport support, Signature signed, BroByggareContext db) =>
        {
            var day = await db.ConfirmNote(support, note, signed.By);
            await db.Entry(support).Collection(some => some.Strikings).LoadAsync();
            support.AskToStrike(StruckPlace.Note, note.Value, day, why, signed);
        });

    public Task AskToStrikeFormer(Seen<SupportId> seen, int former, string why) =>
        changes.Make(seen, async (IndividualSupport support, Signature signed, BroByggareContext db) =>
        {
            var at = await db.FormerTexts.Of(support.Id).Where(some => some.Id == former).Select(some => (DateTime?)some.At).FirstOrDefaultAsync()
                ?? throw new MissingException();
            await db.Entry(support).Collection(some => some.Strikings).LoadAsync();
            support.AskToStrike(StruckPlace.FormerWords, former, at.DayInStockholm(), why, signed);
        });

    public Task AskToStrikeResult(Seen<SupportId> seen, ResultId result, string why) =>
        changes.Make(seen, async (IndividualSupport support, Signature signed, BroByggareContext db) =>
        {
            await db.Entry(support).Collection(some => some.Results).LoadAsync();
            await db.Entry(support).Collection(some => some.Strikings).LoadAsync();
            var day = support.Results.FirstOrDefault(some => some.Id == result)?.On ?? throw new MissingException();
            support.AskToStrike(StruckPlace.Result, result.Value, day, why, signed);
        });

    public Task AskToStrikeObstacle(Seen<SupportId> seen, ObstacleId obstacle, string why) =>
        changes.Make(seen, async (IndividualSupport support, Signature signed, BroByggareContext db) =>
        {
            await db.Entry(support).Collection(some => some.Obstacles).LoadAsync();
            await db.Entry(support).Collection(some => some.Strikings).LoadAsync();
            var day = support.Obstacles.FirstOrDefault(some => some.Id == obstacle)?.On ?? throw new MissingException();
            support.AskToStrike(StruckPlace.Obstacle, obstacle.Value, day, why, signed);
        });

    public Task TakeBackRequest(Seen<SupportId> seen, StrikingId striking) =>
        changes.Make(seen, async (IndividualSupport support, Signature signed, BroByggareContext db) =>
        {
            await db.Entry(support).Collection(some => some.Strikings).LoadAsync();
            support.TakeBackStriking(striking, signed);
        });

    [Allowed(Right.HasInHand)]
    public async Task Approve(Seen<SupportId> seen, StrikingId striking)
    {
        await changes.Make(seen, async (IndividualSupport support, Signature signed, BroByggareContext db) =>
        {
            await db.ConfirmInHand(seen.Actor, support);
            var (role, roleOfAsker) = await Roles(db, support, striking, signed.By);
            var part = support.Strikings.First(some => some.Id == striking).Part;
            await db.Entry(support).Collection(some => some.Notes).Query().Where(note => note.Id == new NoteId(part)).LoadAsync();
            await db.Entry(support).Collection(some => some.NoteAdditions).Query().Where(addition => addition.NoteId == new NoteId(part)).LoadAsync();
            await db.Entry(support).Collection(some => some.FormerTexts).Query().Where(former => former.Id == part).LoadAsync();
            await db.Entry(support).Collection(some => some.Results).Query().Where(result => result.Id == new ResultId(part)).LoadAsync();
            await db.Entry(support).Collection(some => some.Obstacles).Query().Where(obstacle => obstacle.Id == new ObstacleId(part)).LoadAsync();
            support.ApproveStriking(striking, role, roleOfAsker, signed);
        });
        await gate.Empty();
    }

    [Allowed(Right.HasInHand)]
    public Task Refuse(Seen<SupportId> seen, StrikingId striking) =>
        changes.Make(seen, async (IndividualSupport support, Signature signed, BroByggareContext db) =>
        {
            await db.ConfirmInHand(seen.Actor, support);
            var (role, roleOfAsker) = await Roles(db, support, striking, signed.By);
            support.RefuseStriking(striking, role, roleOfAsker, signed);
        });

    private static async Task<(Role Role, Role OfAsker)> Roles(BroByggareContext db, IndividualSupport support, StrikingId id, TeamMemberId by)
    {
        await db.Entry(support).Collection(some => some.Strikings).LoadAsync();
        var asker = support.Strikings.FirstOrDefault(some => some.Id == id)?.AskedBy ?? throw new MissingException();
        var roles = await db.Members.Where(member => member.Id == by || member.Id == asker).ToDictionaryAsync(member => member.Id, member => member.Role);
        return (roles[by], roles[asker]);
    }

    private static Task<bool> IsRead(BroByggareContext db, SupportId support, TeamMemberId by, DateTime since) => db.Log.AnyAsync(entry =>
        entry.Subject == nameof(IndividualSupport) && entry.SubjectId == support.Value && entry.IsRead && entry.By != by && entry.At >= since);
}
