using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Tests.Making;

/// <summary>
/// A support in a database of its own: Mira, with Sara Lind who is responsible. Driven through the commands, so that a
/// test sees what a user would have made.
/// </summary>
public sealed class SupportScene : IDisposable
{
    public SupportScene()
    {
        var team = Database.HasTeam();
        Sara = Database.HasMember(Role.Bridgebuilder, team, "Sara Lind");
        Daniel = Database.HasMember(Role.Bridgebuilder, team, "Daniel Ek");
        Helena = Database.HasMember(Role.Coordinator, team, "Helena Sund");
        Anders = Database.HasMember(Role.Manager, team, "Anders Nyman");
        var contact = KeyContact.Add(new("Försörjningsstöd", "", "", "", "", []));
        var person = Person.Register("Mira", 1990, new("031-390 06 21", true, "", "Ring efter kl. 15."), Today);
        Database.Has(contact, person);
        var support = IndividualSupport.Start(person.Id, team, Sara.Id, new(Sara.Id, Database.Clock.Now()));
        Database.Has(support);
        (Contact, Id, PersonId) = (contact.Id, support.Id, person.Id);
    }

    public TestDatabase Database { get; } = new();

    public Actor Sara { get; }

    public Actor Daniel { get; }

    public Actor Helena { get; }

    public Actor Anders { get; }

    public KeyContactId Contact { get; }

    public SupportId Id { get; }

    public PersonId PersonId { get; }

    public DateOnly Today => Database.Clock.Today();

    public SupportCommands Commands => Database.Get<SupportCommands>();

    public ReferralCommands Referring => Database.Get<ReferralCommands>();

    public HandOverCommands Handing => Database.Get<HandOverCommands>();

    public SupportQueries Queries => Database.Get<SupportQueries>();

    public Task<SupportView> Seen() => Seen(Sara);

    public async Task<SupportView> Seen(Actor actor) =>
        await Queries.View(actor, Id) ?? throw new InvalidOperationException("The support cannot be seen.");

    /// <summary>One change by Sara, on what she sees now.</summary>
    public Task Do(Func<SupportCommands, Seen<SupportId>, Task> change) => Do(Sara, change);

    public async Task Do(Actor actor, Func<SupportCommands, Seen<SupportId>, Task> change) => await change(Commands, (await Seen(actor)).Seen);

    public Task Refer(Func<ReferralCommands, Seen<SupportId>, Task> change) => Refer(Sara, change);

    public async Task Refer(Actor actor, Func<ReferralCommands, Seen<SupportId>, Task> change) => await change(Referring, (await Seen(actor)).Seen);

    /// <summary>From Sara, to whom the person was told by telephone.</summary>
    public HandoverTerms Terms(TeamMemberId? to) => new(Sara.Id, to, new(ToldWay.Phone, Today, ""));

    /// <summary>Helena gives what Sara has to another, at once.</summary>
    public async Task Assigned(TeamMemberId? to, DateOnly? day = null) =>
        await Handing.Assign(await Database.Seen(Helena, Id), Terms(to), day ?? Today);

    /// <summary>Sara asks a colleague to take over.</summary>
    public async Task Offered(TeamMemberId? to) => await Handing.Offer((await Seen()).Seen, Terms(to));

    /// <summary>Sara asks a colleague, who takes over.</summary>
    public async Task PassedTo(Actor to)
    {
        await Offered(to.Id);
        await Handing.Accept((await Database.Get<HandoverQueries>().Waiting(to)).Single(row => row.IsToMe && row.Support == Id).Seen);
    }

    /// <summary>Takes it to a step by doing what each step asks for.</summary>
    public async Task At(SupportStep step)
    {
        if (step == SupportStep.ProblemFormulation)
            return;
        await Do((commands, seen) => commands.WriteProblem(seen, "Jag vill ha en egen lägenhet."));
        await Do((commands, seen) => commands.ChooseAreas(seen, [new("housing")]));
        await Do((commands, seen) => commands.Inform(seen, Today));
        await Do((commands, seen) => commands.Advance(seen));
        if (step == SupportStep.MeasureIdentification)
            return;
        await Do((commands, seen) => commands.ConsiderMeasure(seen, "Egen lägenhet nära skolan"));
        await Do((commands, seen) => commands.ChooseMeasure(seen, new(1)));
        await Do((commands, seen) => commands.Advance(seen));
        if (step == SupportStep.ActionPlanning)
            return;
        await Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Person, null, "Lämnar papper till hyresvärden", Today.AddDays(1)));
        await Do((commands, seen) => commands.AgreePlan(seen, Today));
        await Do((commands, seen) => commands.Advance(seen));
        if (step == SupportStep.Implementation)
            return;
        await Do((commands, seen) => commands.FinishAction(seen, new(1)));
        await Do((commands, seen) => commands.Advance(seen));
    }

    public void Dispose() => Database.Dispose();
}
