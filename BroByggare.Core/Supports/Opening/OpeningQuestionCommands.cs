using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Opening;

/// <summary>Asks the coordinator before an opening, and answers.</summary>
[DocumentedRight(Right.CoordinatesPeople)]
public sealed class OpeningQuestionCommands(Changes changes)
{
    /// <param name="about">The support that would have been opened. How one knows that it is another person may be left out.</param>
    [DocumentedRight(Right.WorksWithPeople)]
    public Task<OpeningQuestionId> Ask(FormKey formKey, NewSupport about) =>
        changes.Add(
            formKey,
            OpeningQuestionActions.Ask,
            async (db, actor, signed) =>
            {
                if (actor.Role is not (Role.Bridgebuilder or Role.Coordinator))
                    CommonRefusals.NotAllowed.ThrowIfPresent();
                if (actor.Role is Role.Coordinator)
                    OpeningQuestionRefusals.CoordinatorsOpen.ThrowIfPresent();
                if ((await db.NearElsewhere(actor, about.Name)) is not [var nearest, ..])
                    throw new RefusedException(OpeningQuestionRefusals.NobodyNear);
                var question = OpeningQuestion.Ask(nearest.Person, actor.TeamId, about, signed);
                var waiting = await OpeningQuestion.VisibleTo(db.OpeningQuestions, actor).Where(other => other.Answer == null).ToListAsync();
                if (waiting.Exists(other => string.Equals(other.Name.Text, question.Name.Text, StringComparison.OrdinalIgnoreCase)))
                    OpeningQuestionRefusals.AlreadyAsked.ThrowIfPresent();
                return question;
            },
            question => question.Id);

    /// <summary>It is the same person: whoever asked becomes responsible too.</summary>
    public Task Join(Seen<OpeningQuestionId> seen, SupportId number) =>
        changes.Make(seen, OpeningQuestionActions.Join, async (question, signed, db) =>
        {
            question.WhyNotAnswer().ThrowIfPresent();
            var actor = await db.Authorize(seen.Actor);
            var support = await db.Supports.Where(SupportAccess.IsHeldBy(actor)).FirstOrDefaultAsync(IndividualSupport.Is(number))
                ?? throw new MissingException();
            if (support.IsRestricted)
                CommonRefusals.UseIsRestricted.ThrowIfPresent();
            if (support.IsClosed)
                OpeningQuestionRefusals.SupportClosed.ThrowIfPresent();
            if (!(await db.Bridgebuilders(support.TeamId)).Contains(question.AskedBy))
                SupportRefusals.NotABridgebuilder.ThrowIfPresent();
            support.AddResponsible(question.AskedBy, "", signed);
            await db.SpreadAccess(support, signed, SupportActions.AddResponsible);
            var person = await db.People.FirstAsync(Person.Is(support.PersonId));
            question.Join(support.Id, person, fillsWays: !await db.HasProtectedRegistration(person.Id), signed);
            await Changes.Also(db, person, person.Id, signed, PersonActions.Describe);
            await Changes.Also(db, support, support.Id, signed, SupportActions.AddResponsible);
        });

    /// <param name="words">Why; at most 500 characters.</param>
    public Task Refuse(Seen<OpeningQuestionId> seen, string words) =>
        changes.Make(seen, OpeningQuestionActions.Refuse, (question, signed) => question.Refuse(words, signed));

    /// <summary>Whoever asked no longer needs an answer.</summary>
    public Task TakeBack(Seen<OpeningQuestionId> seen) =>
        changes.Make(seen, OpeningQuestionActions.TakeBack, (question, signed) => question.TakeBack(signed));
}
