using System.Linq.Expressions;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Core.Supports.Opening;

/// <summary>
/// A bridge-builder is about to open a support for somebody whose name is near that of a person a colleague works with, and
/// asks the coordinator first. Whoever asks is told nothing about who that is or whose. It belongs to the near person, and
/// goes when they are erased.
/// </summary>
public sealed class OpeningQuestion : Aggregate, IGuarded<OpeningQuestion, OpeningQuestionId>
{
    private OpeningQuestion() { }

    public OpeningQuestionId Id { get; private set; }

    /// <summary>Whose name is nearest.</summary>
    public PersonId PersonId { get; private set; }

    public TeamId TeamId { get; private set; }

    public TeamMemberId AskedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>What the one who stands there wants to be called; at most 100 characters.</summary>
    public EncryptedText Name { get; private set; } = "";

    /// <summary>What whoever asked wrote, or empty; at most 500 characters.</summary>
    public EncryptedText Words { get; private set; } = "";

    /// <summary>Year of birth and contact ways as whoever asked wrote them, for the support that may be opened; empty once it is answered.</summary>
    public EncryptedText Details { get; private set; } = "";

    /// <summary>Null while it waits.</summary>
    public OpeningAnswer? Answer { get; private set; }

    public TeamMemberId? AnsweredBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>What the coordinator wrote, or empty; at most 500 characters.</summary>
    public EncryptedText AnswerWords { get; private set; } = "";

    /// <summary>The support that was joined or opened.</summary>
    public SupportId? SupportId { get; private set; }

    /// <summary>Only so that who may see it follows from who finds the person.</summary>
    internal Person? Person { get; private set; }

    /// <summary>Only so that its number is known when it is saved.</summary>
    internal IndividualSupport? Support { get; private set; }

    /// <param name="about">The support that would have been opened; how whoever asks knows that it is another person may be left out.</param>
    public static OpeningQuestion Ask(PersonId near, TeamId team, NewSupport about, Signature signed)
    {
        var called = Input.Text(about.Name, Input.LongestName, PersonRefusals.NameMissing);
        PersonRefusals.WhyNotName(called).ThrowIfPresent();
        return new()
        {
            PersonId = near,
            TeamId = team,
            AskedBy = signed.By,
            AskedAt = signed.At,
            Name = called,
            Words = Input.OptionalText(about.KnownToBeAnother, Input.LongestLine),
            Details = PersonDetails.Of(about.YearOfBirth, about.Ways, signed.On).Written(),
        };
    }

    /// <summary>The team's coordinators who find the person, and whoever asked.</summary>
    public static IQueryable<OpeningQuestion> VisibleTo(IQueryable<OpeningQuestion> all, Actor actor)
    {
        var isFound = SupportAccess.IsFoundBy(actor);
        return actor.Role switch
        {
            Role.Coordinator => all.Where(question => question.TeamId == actor.TeamId && question.Person!.Supports.AsQueryable().Any(isFound)),
            Role.Bridgebuilder => all.Where(question => question.AskedBy == actor.Id),
            Role.Manager or Role.Administrator => all.Where(question => false),
        };
    }

    public static Expression<Func<OpeningQuestion, bool>> Is(OpeningQuestionId id) => question => question.Id == id;

    public static Refusal? WhyNotBy(Actor actor, AuditAction action) =>
        actor.Role is Role.Coordinator || action == OpeningQuestionActions.TakeBack ? null : CommonRefusals.NotAllowed;

    public Refusal? WhyNotAnswer() => Answer is not { } answer ? null : answer switch
    {
        OpeningAnswer.TakenBack => OpeningQuestionRefusals.TakenBack,
        OpeningAnswer.Joined or OpeningAnswer.Opened or OpeningAnswer.Refused => OpeningQuestionRefusals.Answered,
    };

    /// <summary>It is the same person, who is known by what whoever asked wrote too.</summary>
    /// <param name="fillsWays">False for somebody with protected registration: nobody has said that those ways are safe.</param>
    internal void Join(SupportId support, Person person, bool fillsWays, Signature signed)
    {
        WhyNotAnswer().ThrowIfPresent();
        var told = PersonDetails.Read(Details.Text);
        person.Learn(told.YearOfBirth, fillsWays ? told.Ways : ContactWays.None, signed);
        Settle(OpeningAnswer.Joined, signed);
        SupportId = support;
    }

    /// <summary>It is another person, for whom a support is opened.</summary>
    public void LedTo(IndividualSupport opened, Signature signed)
    {
        Settle(OpeningAnswer.Opened, signed);
        Support = opened;
    }

    /// <param name="words">Why; at most 500 characters.</param>
    public void Refuse(string words, Signature signed)
    {
        WhyNotAnswer().ThrowIfPresent();
        AnswerWords = Input.Text(words, Input.LongestLine, OpeningQuestionRefusals.WordsMissing);
        Settle(OpeningAnswer.Refused, signed);
    }

    public void TakeBack(Signature signed) => Settle(OpeningAnswer.TakenBack, signed);

    /// <summary>The support that is to be opened, with what whoever asked wrote of how to reach the person.</summary>
    internal NewSupport Fill(NewSupport asked)
    {
        WhyNotAnswer().ThrowIfPresent();
        var told = PersonDetails.Read(Details.Text);
        return asked with { YearOfBirth = told.YearOfBirth, Ways = told.Ways };
    }

    private void Settle(OpeningAnswer answer, Signature signed)
    {
        WhyNotAnswer().ThrowIfPresent();
        (Answer, AnsweredBy, AnsweredAt) = (answer, signed.By, signed.At);
        Details = "";
    }

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}
