using BroByggare.Core.Accounts;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Demo;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Core.Supports.Walk;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Privacy.Retention;

/// <summary>A municipality of supports that went any way a support can go, as the walks do, each person with one support or two.</summary>
internal sealed class Lives : IDisposable
{
    private const int Supports = 60;

    public Lives(Random random)
    {
        var team = Database.HasTeam();
        foreach (var name in new[] { "Ett", "Två", "Tre", "Fyra" })
            Database.HasMember(Role.Bridgebuilder, team, name);
        Coordinator = Database.HasMember(Role.Coordinator, team);
        Manager = Database.HasMember(Role.Manager, team);
        Database.Has(KeyContact.Add(new("Den ena", "", "", "", "", [])), KeyContact.Add(new("Den andra", "", "", "", "", [])));
        var walked = Enumerable.Range(0, Supports).Select(_ => random.Next(3) > 0 ? Walk(random) : HandOver(random)).ToList();
        var last = walked.Max(support => support.Periods.Max(open => open.ClosedOn ?? open.OpenedOn));
        Database.Clock.Set(last.AddDays(random.Next(1, 40)).ToDateTime(new(9, 30)));
        Store(walked, random);
    }

    public TestDatabase Database { get; } = new();

    public Actor Coordinator { get; }

    public Actor Manager { get; }

    /// <summary>Those whose supports are all closed and who are not erased yet.</summary>
    public List<PersonId> Erasable()
    {
        using var db = Database.Open();
        return [.. db.People.IgnoreAutoIncludes()
            .Where(person => !person.IsErased && person.Supports.All(support => support.ClosedOn != null))
            .Select(person => person.Id)];
    }

    public void Dispose() => Database.Dispose();

    private static IndividualSupport Walk(Random random)
    {
        var (plain, support) = WalkTests.Walk(random, [], []);
        var signed = A.Signed(WalkTests.Start.AddDays(plain.Day));
        if (support.IsClosed)
            support.Reopen("Mer att göra", null, _ => true, signed);
        for (var times = random.Next(4); times > 0; times--)
        {
            signed = A.Signed(signed.On.AddDays(random.Next(20)));
            support.NoteResult((ResultKind)random.Next(9), Back(support, signed, random), "Så blev det", signed);
            support.NoteObstacle((ObstacleKind)random.Next(7), new(random.Next(1, 3)), Back(support, signed, random), "Det stod i vägen", signed);
            support.LogContact((ContactKind)random.Next(4), Back(support, signed, random), random.Next(1, 90), "Vi pratade", true, signed);
        }

        if (random.Next(8) > 0)
            support.Close(ClosingReason.Moved, "", A.Signed(signed.On.AddDays(random.Next(3) * random.Next(60))));
        return support;
    }

    /// <summary>Some day before, while the support was there.</summary>
    private static DateOnly Back(IndividualSupport support, Signature signed, Random random) =>
        new[] { signed.On.AddDays(-random.Next(90)), support.OpenedOn }.Max();

    /// <summary>Two are responsible one after the other, now and then within days, and never together: what a figure of joint supports must not take for joint.</summary>
    private static IndividualSupport HandOver(Random random)
    {
        var day = WalkTests.Start.AddDays(random.Next(300));
        Signature Later(int days) => A.Signed(day = day.AddDays(random.Next(days)));
        var support = IndividualSupport.Start(new(1), A.Team, new(1), Later(1));
        support.Close(ClosingReason.NoContact, "", Later(60));
        support.KeepOut(new(1), "Släkt", _ => true, Later(10));
        day = day.AddDays(1);
        support.Reopen("Mer att göra", new(2), _ => true, Later(8));
        support.Close(ClosingReason.HandedOver, "", Later(90));
        return support;
    }

    private void Store(List<IndividualSupport> walked, Random random)
    {
        using var db = Database.Open();
        using var transaction = db.Database.BeginTransaction();
        db.Database.ExecuteSqlRaw("PRAGMA defer_foreign_keys = ON");
        using var rows = new DemoRows(db);
        Person? before = null;
        foreach (var support in walked)
        {
            if (before is null || random.Next(4) > 0)
            {
                before = Person.Register("Mira", 1980, ContactWays.None, A.Today);
                rows.Number(before);
                rows.Write(before);
            }

            typeof(IndividualSupport).GetProperty(nameof(IndividualSupport.PersonId))!.SetValue(support, before.Id);
            rows.Number(support);
            rows.Write(support);
        }

        transaction.Commit();
    }
}
