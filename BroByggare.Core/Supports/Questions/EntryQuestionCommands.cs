using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Questions;

/// <summary>Asks about an entry of a support, answers, and ends the conversation.</summary>
[DocumentedRight(Right.Sees)]
public sealed class EntryQuestionCommands(Changes changes)
{
    /// <param name="part">The number of the entry within its kind; of a step, the step's.</param>
    /// <param name="words">At most 1,000 characters.</param>
    public Task Ask(Seen<SupportId> seen, EntryPlace place, int part, string words) =>
        changes.Make(seen, SupportActions.AskAboutEntry, async (support, signed, db) =>
            support.AskAbout(place, part, await Find(db, support, place, part, signed), words, await RoleOf(db, signed.By), signed));

    /// <inheritdoc cref="IndividualSupport.AnswerQuestion" />
    public Task Answer(Seen<SupportId> seen, EntryQuestionId question, string words) =>
        changes.Make(seen, SupportActions.AnswerEntryQuestion, async (support, signed, db) =>
            support.AnswerQuestion(question, words, await RoleOf(db, signed.By), signed));

    /// <summary>One of those to whom the last of it was said has it on the screen; standing in for them is not enough.</summary>
    [DocumentedRight(Right.HasInHand)]
    public Task See(Seen<SupportId> seen, EntryQuestionId question) =>
        changes.Make(seen, SupportActions.SeeEntryQuestion, async (support, signed, db) =>
        {
            await db.AuthorizeInHand(seen.Actor, support);
            support.SeeQuestion(question, await RoleOf(db, signed.By), signed);
        });

    /// <param name="turns">How many were shown.</param>
    public Task Close(Seen<SupportId> seen, EntryQuestionId question, int turns) =>
        changes.Make(seen, SupportActions.CloseEntryQuestion, (support, signed) => support.CloseQuestion(question, turns, signed));

    public Task OpenAgain(Seen<SupportId> seen, EntryQuestionId question) =>
        changes.Make(seen, SupportActions.OpenEntryQuestionAgain, (support, _) => support.OpenQuestionAgain(question));

    private static Task<Role> RoleOf(BroByggareContext db, TeamMemberId member) =>
        db.Members.Where(known => known.Id == member).Select(known => known.Role).FirstAsync();

    /// <summary>The day of an entry that is there to ask about.</summary>
    private static async Task<DateOnly> Find(BroByggareContext db, IndividualSupport support, EntryPlace place, int part, Signature signed) =>
        (place switch
        {
            EntryPlace.Contact => await db.Contacts.Of(support.Id)
                .Where(contact => contact.Id == new ContactId(part) && contact.TakenBackOn == null).Select(contact => (DateOnly?)contact.On).FirstOrDefaultAsync(),
            EntryPlace.Note => await DayOfNote(db, support, new(part), signed.By),
            EntryPlace.Result => await db.Results.Of(support.Id)
                .Where(result => result.Id == new ResultId(part) && result.TakenBackOn == null).Select(result => (DateOnly?)result.On).FirstOrDefaultAsync(),
            EntryPlace.PlanAction => support.Actions.FirstOrDefault(line => line.Id.Value == part && line.TakenBackOn is null)?.DueOn,
            EntryPlace.Referral => support.Referrals.FirstOrDefault(referral => referral.Id.Value == part)?.PlannedOn,
            EntryPlace.Step => part >= 1 && part <= Steps.SupportSteps.InOrder.Count ? signed.On : null,
        }) ?? throw new MissingException();

    private static async Task<DateOnly?> DayOfNote(BroByggareContext db, IndividualSupport support, NoteId note, TeamMemberId reader)
    {
        var day = await db.FindNote(support, note, reader);
        if (await db.Notes.AnyAsync(known => known.Id == note && !known.IsShared))
            EntryQuestionRefusals.NoteNotShared.ThrowIfPresent();
        return (await SupportWords.StruckNotes(db, support.Id)).ContainsKey(note.Value) ? null : day;
    }
}
