using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Opening;

/// <summary>Opens supports. Whether somebody of a near name is known already is looked up here too, not only on the page.</summary>
[DocumentedRight(Right.WorksWithPeople)]
public sealed class OpeningCommands(Changes changes)
{
    /// <summary>For somebody who is not known here.</summary>
    /// <returns>The support's number.</returns>
    public Task<SupportId> Start(FormKey formKey, NewSupport form) =>
        changes.Add(
            formKey,
            SupportActions.Start,
            async (db, actor, signed) =>
            {
                var question = await Question(db, actor, form.Answers);
                var asked = question?.Fill(form) ?? form;
                var responsible = await ResponsibleFor(db, actor, asked.Responsible);
                var reason = await WhyAnother(db, actor, asked);
                var person = Person.Register(asked.Name, asked.YearOfBirth, asked.Ways, signed.On);
                db.Add(person);
                await db.SaveChangesAsync();
                var support = IndividualSupport.Start(person.Id, actor.TeamId, responsible, signed, reason);
                if (question is not null)
                {
                    question.LedTo(support, signed);
                    await Changes.Also(db, question, question.Id, signed, OpeningQuestionActions.Open);
                }

                return support;
            },
            support => support.Id);

    /// <summary>For somebody known, who has no open support. Opening the old one again is the other way.</summary>
    /// <returns>The support's number.</returns>
    [DocumentedRight(Right.HasInHand)]
    public Task<SupportId> StartFor(FormKey formKey, PersonId known, TeamMemberId? responsible) =>
        changes.Add(
            formKey,
            SupportActions.StartFor,
            async (db, actor, signed) =>
            {
                var member = await ResponsibleFor(db, actor, responsible);
                if (!await Person.VisibleTo(db.People, actor).AnyAsync(Person.Is(known)))
                    throw new MissingException();
                if (!await db.Supports.Where(support => support.PersonId == known).AnyAsync(SupportAccess.IsHeldBy(actor)))
                    AccessRefusals.NotForDeputies.ThrowIfPresent();
                await RefuseSecondOpen(db, actor, known);
                return IndividualSupport.StartAgain(await Latest(db, known), actor.TeamId, member, signed);
            },
            support => support.Id);

    /// <summary>The question that is answered by opening, or null.</summary>
    private static async Task<OpeningQuestion?> Question(BroByggareContext db, Actor actor, OpeningQuestionId? answers)
    {
        if (answers is not { } id)
            return null;
        var question = await OpeningQuestion.VisibleTo(db.OpeningQuestions, actor).FirstOrDefaultAsync(OpeningQuestion.Is(id)) ?? throw new MissingException();
        OpeningQuestion.WhyNotBy(actor, OpeningQuestionActions.Open).ThrowIfPresent();
        return question;
    }

    /// <summary>Whoever finds it: how the person is protected follows from it.</summary>
    private static Task<IndividualSupport> Latest(BroByggareContext db, PersonId known) =>
        db.Supports.Where(support => support.PersonId == known).OrderByDescending(support => support.Id).FirstAsync();

    private static async Task<TeamMemberId> ResponsibleFor(BroByggareContext db, Actor actor, TeamMemberId? chosen)
    {
        if (actor.Role is not (Role.Bridgebuilder or Role.Coordinator))
            CommonRefusals.NotAllowed.ThrowIfPresent();
        if (actor.Role is Role.Bridgebuilder)
            return actor.Id;
        if (chosen is null)
            OpeningRefusals.ResponsibleNotChosen.ThrowIfPresent();
        return (await db.Bridgebuilders(actor.TeamId)).Contains(chosen!.Value)
            ? chosen.Value
            : throw new RefusedException(SupportRefusals.NotABridgebuilder);
    }

    /// <summary>The reason, when somebody of a near name is known, to the actor or to a colleague; then it must be there.</summary>
    private static async Task<string> WhyAnother(BroByggareContext db, Actor actor, NewSupport asked)
    {
        var near = await db.Near(actor, asked.Name ?? "", CancellationToken.None);
        return near.Count == 0 && (await db.NearElsewhere(actor, asked.Name ?? "")).Count == 0
            ? ""
            : Input.Text(asked.KnownToBeAnother, Input.LongestLine, SupportRefusals.NearNameUnexplained);
    }

    private static async Task RefuseSecondOpen(BroByggareContext db, Actor actor, PersonId known)
    {
        var open = await IndividualSupport.VisibleTo(db.Supports, actor)
            .Where(support => support.PersonId == known && support.ClosedOn == null)
            .Select(support => (SupportId?)support.Id)
            .FirstOrDefaultAsync();
        if (open is { } number)
            OpeningRefusals.AlreadyOpen.With(number).ThrowIfPresent();
    }
}
