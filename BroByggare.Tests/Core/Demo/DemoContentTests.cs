using System.Text.RegularExpressions;
using BroByggare.Core.Activities;
using BroByggare.Core.FreeText;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Demo;

/// <summary>What a newcomer finds in the demo municipality.</summary>
public sealed partial class DemoContentTests(FilledDatabase filled) : IClassFixture<FilledDatabase>
{
    private readonly TestDatabase _database = filled.Database;

    [Fact]
    public void Every_state_that_there_is_occurs_in_the_running_year()
    {
        using var db = _database.Open();
        var since = _database.Clock.GetUtcNow().UtcDateTime.AddYears(-1);
        var from = DateOnly.FromDateTime(since);
        var supports = db.Supports.Where(support => support.ClosedOn == null || support.ClosedOn >= from).Select(support => support.Id).ToList();
        bool Now(object part) => supports.Contains((SupportId)db.Entry(part).Property("SupportId").CurrentValue!);

        All(db.Supports.Where(support => support.ClosedOn == null).Select(support => support.Step));
        All(db.OpenPeriods.Where(period => period.ClosedOn >= from).Select(period => period.Reason!.Value));
        // Who may find somebody, and whether it may be used, are no states of the work; of those there is one of each to look at.
        db.History.Where(entry => entry.At >= since).Select(entry => entry.Kind).Distinct().AsEnumerable().Where(kind => kind < HistoryKind.MarkedConfidential).Should()
            .BeEquivalentTo(Enum.GetValues<HistoryKind>().Where(kind => kind < HistoryKind.MarkedConfidential));
        All(db.Contacts.Where(contact => contact.On >= from).Select(contact => contact.Kind));
        All(db.Rounds.AsEnumerable().Where(Now).Select(round => round.Kind));
        All(db.Measures.AsEnumerable().Where(Now).Where(measure => measure.Done is not null).Select(measure => measure.Done!.Value));
        All(db.Measures.AsEnumerable().Where(Now).Where(measure => measure.Helped is not null).Select(measure => measure.Helped!.Value));
        All(db.PlanGoals.AsEnumerable().Where(Now).Where(goal => goal.JudgedOn >= from).Select(goal => goal.Outcome!.Value));
        All(db.PlanActions.AsEnumerable().Where(Now).Select(action => action.Who));
        All(db.Referrals.Where(referral => referral.PlannedOn >= from).Select(referral => referral.Kind));
        All(db.Referrals.Where(referral => referral.PlannedOn >= from).Select(referral => referral.Rung));
        All(db.Referrals.Where(referral => referral.EndedOn >= from).Select(referral => referral.End!.Value));
        All(db.Referrals.Where(referral => referral.AnsweredOn >= from).Select(referral => referral.Solved!.Value));
        All(db.Results.Where(result => result.On >= from).Select(result => result.Kind));
        All(db.Obstacles.Where(obstacle => obstacle.On >= from).Select(obstacle => obstacle.Kind));
        All(db.Activities.Where(activity => activity.On >= from).Select(activity => activity.Kind));
        All(db.Activities.Where(activity => activity.On >= from).Select(activity => activity.Audience));
        All(db.Members.Select(member => member.Role));
    }

    [Fact]
    public void The_running_year_has_parked_waking_joint_overdue_and_reopened_supports()
    {
        using var db = _database.Open();
        var today = new DateOnly(2026, 11, 19);
        var open = db.Supports.Where(support => support.ClosedOn == null).ToList();
        open.Should().Contain(support => support.ParkedUntil > today.AddDays(7), "some rest for long");
        open.Should().Contain(support => support.ParkedUntil == today.AddDays(1), "some wake tomorrow");
        open.Should().Contain(support => support.ParkedUntil < today, "some should have been woken");
        open.Should().Contain(support => support.IsJoint);
        open.Count(support => support.NextDueOn < today).Should().BeInRange(3, open.Count / 3, "some are late, and most are not");
        open.Should().Contain(support => support.NextDueOn == today || support.NextDueOn == today.AddDays(1), "some are due now");
        open.Should().Contain(support => support.Periods.Count > 1, "some were opened again");
        open.Should().Contain(support => support.Consents.Any(consent => consent.Until < today), "some consents have expired");
        open.Should().Contain(support => support.Consents.Any(consent => consent.WithdrawnOn != null), "some were withdrawn");
        open.Should().Contain(support => support.Consents.Any(consent => consent.IsValidOn(today)));
        var touched = db.Supports.Count(support => support.ClosedOn == null || support.ClosedOn >= new DateOnly(2026, 1, 1));
        touched.Should().BeInRange(100, 140);
    }

    [Fact]
    public void One_person_is_protected_and_the_use_of_another_s_is_restricted_and_both_are_found_by_Daniel_and_Helena()
    {
        using var db = _database.Open();
        var open = db.Supports.Where(support => support.ClosedOn == null).ToList();
        var hidden = open.Should().ContainSingle(support => support.Protection != null).Which;
        var contested = open.Should().ContainSingle(support => support.IsRestricted).Which;
        var daniel = db.Members.Single(member => member.Name == "Daniel Ek").AsActor();
        var helena = db.Members.Single(member => member.Name == "Helena Sund").AsActor();

        foreach (var actor in new[] { daniel, helena })
        {
            IndividualSupport.VisibleTo(db.Supports, actor).Select(support => support.Id).Should().Contain([hidden.Id, contested.Id]);
        }

        hidden.Should().NotBe(contested);
        db.People.Include(person => person.Statements).Single(person => person.Id == contested.PersonId).Statements.Should().ContainSingle();
    }

    [Fact]
    public void Everything_that_was_done_is_in_the_log_in_the_order_it_was_done()
    {
        using var db = _database.Open();
        var changes = db.Log.Where(entry => entry.Subject == "IndividualSupport" && !entry.IsRead).GroupBy(entry => entry.SubjectId)
            .Select(lines => new { lines.Key, Count = lines.Count() }).ToDictionary(lines => lines.Key, lines => lines.Count);
        db.Supports.ToList().Should().OnlyContain(support => changes[support.Id.Value] == support.Version);
        db.Log.Should().OnlyContain(entry => entry.IsRead == (entry.Once == null));
        db.Log.Max(entry => entry.At).Should().BeBefore(_database.Clock.GetUtcNow().UtcDateTime, "nothing is written ahead of the clock");
    }

    [Fact]
    public void No_word_that_was_made_up_says_what_must_never_be_recorded()
    {
        var texts = Rows.Texts(_database, except: ["KeyContacts", "Members", "__EFMigrationsHistory", "FrozenFigures", "FrozenFamilies"]);

        texts.Should().HaveCountGreaterThan(500);
        texts.Where(text => NeverRecorded.FoundIn(text) is not null).Should().BeEmpty();
    }

    [Fact]
    public void No_word_that_was_made_up_would_get_a_hint_or_be_refused()
    {
        List<string> words = [.. MadeUp.Words(), .. Rows.Texts(_database)];

        words.Should().HaveCountGreaterThan(1_000);
        words.Where(text => TextHints.In(text).Count > 0).Should().BeEmpty();
        words.Where(IdentityNumbers.StandIn).Should().BeEmpty();
    }

    [Fact]
    public void What_is_said_and_written_has_the_length_of_something_somebody_would_write()
    {
        using var db = _database.Open();
        var notes = db.Notes.ToList().ConvertAll(note => note.Text.Text);
        var problems = db.Rounds.ToList().Select(round => round.Problem.Text).Where(words => words.Length > 0).ToList();

        notes.Should().HaveCountGreaterThan(2_000).And.OnlyContain(words => words.Length >= 15 && Sentences(words) >= 1 && Sentences(words) <= 4);
        notes.Average(words => words.Length).Should().BeInRange(70, 160);
        notes.Distinct().Count().Should().BeGreaterThan(notes.Count / 2, "most notes are not word for word as another");
        problems.Should().OnlyContain(words => words.Length >= 60 && Sentences(words) >= 3 && Sentences(words) <= 4);
    }

    [Fact]
    public void Phone_numbers_are_of_the_series_that_is_kept_free_for_fiction()
    {
        using var db = _database.Open();
        var phones = db.People.Select(person => person.Ways.Phone).ToList()
            .Concat(db.Members.Select(member => member.Phone)).Concat(db.KeyContacts.Select(contact => contact.Phone))
            .Where(phone => phone.Length > 0).ToList();
        phones.Should().NotBeEmpty().And.OnlyContain(phone => phone.StartsWith("031-390 06 ", StringComparison.Ordinal) && phone.Length == 13);
    }

    [Fact]
    public async Task Those_who_stand_on_the_sign_in_page_are_two_bridge_builders_and_one_of_each_other_role()
    {
        var members = await _database.Get<TeamQueries>().DemoMembers();

        members.Select(member => member.Role).Should().Equal(Role.Bridgebuilder, Role.Bridgebuilder, Role.Coordinator, Role.Manager, Role.Administrator);
    }

    private static int Sentences(string words) => SentenceEnd().Count(words);

    [GeneratedRegex(@"[\p{L}\d”)][.!?]( \p{Lu}|$)")]
    private static partial Regex SentenceEnd();

    private static void All<T>(IEnumerable<T> found)
        where T : struct, Enum => found.Distinct().Should().BeEquivalentTo(Enum.GetValues<T>(), $"each {typeof(T).Name} should be seen");
}
