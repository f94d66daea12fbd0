using BroByggare.Core.Access;
using BroByggare.Core.Data;
using BroByggare.Core.IndividualSupports;
using BroByggare.Core.People;
using BroByggare.Core.Rules;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.OpeningQuestions;

/// <summary>Asks the coordinator before an opening, and answers.</summary>
[Allowed(Right.CoordinatesPeople)]
public sealed class OpeningQuestionCommands(Changes changes)
{
    /// <param name="words">May be left out; at most 500 characters.</param>
    [Allowed(Right.WorksWithPeople)]
    public Task<OpeningQuestionId> Ask(Fresh fresh, string name, string words) =>
        changes.Add(
            fresh,
            async (db, actor, signed) =>
            {
                if (actor.Role is not (Role.Bridgebuilder or Role.Coordinator))
                    CommonRefusals.NotAllowed.ThrowIfPresent();
                if (actor.Role is Role.Coordinator)
                    OpeningQuestionRefusals.CoordinatorsOpen.ThrowIfPresent();
                if ((await db.NearElsewhere(actor, name)) is not [var nearest, ..])
                    throw new RefusedException(OpeningQuestionRefusals.NobodyNear);
                return OpeningQuestion.Ask(nearest.Person, actor.TeamId, name, words, signed);
            },
            question => question.Id);

    /// <summary>It is the same person: whoever asked becomes responsible too.</summary>
    public Task Join(Seen<OpeningQuestionId> seen, SupportId number) =>
        changes.Make(seen, async (OpeningQuestion question, Signature signed, BroByggareContext db) =>
        {
            question.WhyNotAnswer().ThrowIfPresent();
            var actor = await db.Confirm(seen.Actor);
            var support = await db.Supports.Where(SupportAccess.IsHeldBy(actor)).FirstOrDefaultAsync(IndividualSupport.Is(number))
                ?? throw new MissingException();
            if (support.IsRestricted)
                AccessRefusals.Restricted.ThrowIfPresent();
            if (support.IsClosed)
                OpeningQuestionRefusals.SupportClosed.ThrowIfPresent();
            if (!(await db.Bridgebuilders(support.TeamId)).Contains(question.AskedBy))
                SupportRefusals.NotABridgebuilder.ThrowIfPresent();
            support.AddResponsible(question.AskedBy, "", signed);
            await db.SpreadAccess(support, signed);
            question.Join(support.Id, signed);
            await Changes.Also(db, support, support.Id, signed, nameof(SupportCommands.AddResponsible));
        });

    /// <param name="words">Why; at most 500 characters.</param>
    public Task Refuse(Seen<OpeningQuestionId> seen, string words) =>
        changes.Make(seen, (OpeningQuestion question, Signature signed) => question.Refuse(words, signed));

    /// <summary>Whoever asked no longer needs an answer.</summary>
    public Task TakeBack(Seen<OpeningQuestionId> seen) =>
        changes.Make(seen, (OpeningQuestion question, Signature signed) => question.TakeBack(signed));
}
