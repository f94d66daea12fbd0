using BroByggare.Core.Activities;
using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Privacy;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Demo;

/// <summary>The demo municipality as a manager looks at it: no year is broken, no contact is empty, nothing breaks our own rules.</summary>
public sealed class DemoYearsTests(FilledDatabase filled) : IClassFixture<FilledDatabase>
{
    private const int First = 2016, Last = 2026;

    private readonly TestDatabase _database = filled.Database;

    [Theory]
    [InlineData("supports.new", 30)]
    [InlineData("supports.closed", 10)]
    [InlineData("supports.ongoing", 20)]
    [InlineData("contacts.count", 250)]
    [InlineData("supports.joint", 2)]
    [InlineData("referrals.answered", 10)]
    [InlineData("results.count", 40)]
    [InlineData("obstacles.count", 15)]
    [InlineData("lectures.persons", 400)]
    public async Task No_year_is_less_than_half_or_more_than_double_the_one_before(string figure, int fewest)
    {
        var queries = _database.Get<FigureQueries>();
        var counts = new List<int>();
        for (var year = First; year <= Last; year++)
            counts.Add((await queries.ForCommandLine(year)).Count(figure)!.Value);

        counts.Should().OnlyContain(count => count >= fewest);
        counts.Zip(counts.Skip(1)).Should().OnlyContain(years => years.First <= 2 * years.Second && years.Second <= 2 * years.First, string.Join(", ", counts));
    }

    [Fact]
    public void Each_month_of_the_last_year_has_contacts_results_obstacles_and_an_activity()
    {
        using var db = _database.Open();
        for (var month = new DateOnly(2025, 11, 1); month < new DateOnly(2026, 11, 1); month = month.AddMonths(1))
        {
            var (from, before) = (month, month.AddMonths(1));
            db.Contacts.Count(contact => contact.On >= from && contact.On < before).Should().BeGreaterThan(15, $"{month}");
            db.Results.Count(result => result.On >= from && result.On < before).Should().BeGreaterThan(1, $"{month}");
            db.Obstacles.Count(obstacle => obstacle.On >= from && obstacle.On < before).Should().BePositive($"{month}");
            db.Activities.Count(activity => activity.On >= from && activity.On < before && activity.IsHeld).Should().BePositive($"{month}");
        }
    }

    [Fact]
    public async Task The_share_that_solved_the_problem_can_be_seen_for_several_contacts_and_each_rung_on_some_ladder()
    {
        using var db = _database.Open();
        var helena = db.Members.Single(member => member.Name == "Helena Sund").AsActor();
        var page = (await _database.Get<KeyContactQueries>().List(helena, new(Order: KeyContactOrder.Referrals, IsFalling: true))).Page.Rows;

        page.Count(row => row.Solved is not null).Should().BeGreaterThan(3);
        page.Should().Contain(row => row.Solved == null, "where few have answered, nothing is shown");
        var there = await Task.WhenAll(page.Where(row => row.Referrals > 4).Select(row => _database.Get<KeyContactQueries>().ReferralsTo(helena, row.Id, null)));
        foreach (var rung in Enum.GetValues<ReferralRung>())
            there.Sum(ladder => ladder.OnRung[rung]).Should().BePositive($"{rung} should be seen");
        there.Should().OnlyContain(ladder => ladder.OfKind.Values.All(count => count > 0));
        var year = new DateOnly(2026, 1, 1);
        db.Referrals.Where(referral => referral.AnsweredOn >= year).Select(referral => referral.Solved!.Value).Distinct().AsEnumerable()
            .Should().BeEquivalentTo(Enum.GetValues<SolvedAnswer>());
    }

    [Fact]
    public void Every_key_contact_has_somebody_who_answers_on_a_number_at_its_own_hours()
    {
        using var db = _database.Open();
        var contacts = db.KeyContacts.ToList();

        contacts.Should().HaveCount(23).And.OnlyContain(contact => contact.Persons.Length > 0 && contact.Phone.Length > 0 && contact.Hours.Length > 0 && contact.Areas.Count > 0);
        contacts.Should().OnlyContain(contact => contact.Mail.Length == 0 || contact.Mail.EndsWith("@example.org", StringComparison.Ordinal));
        contacts.Select(contact => contact.Hours).Distinct().Should().HaveCountGreaterThan(15);
    }

    [Fact]
    public void Each_bridge_builder_has_a_caseload_and_none_twice_another_s()
    {
        using var db = _database.Open();
        var loads = db.Supports.Where(support => support.ClosedOn == null).AsEnumerable()
            .SelectMany(support => support.Responsible.Where(responsibility => responsibility.IsCurrent)).GroupBy(responsibility => responsibility.MemberId).Select(same => same.Count()).ToList();

        loads.Should().HaveCount(5).And.OnlyContain(load => load >= 9 && load <= 20);
    }

    [Fact]
    public void Nothing_in_it_goes_further_than_the_rules_let_a_user_go()
    {
        using var db = _database.Open();
        var lastDay = new DateOnly(2026, 11, 19).AddYears(2);

        db.Consents.ToList().Should().OnlyContain(consent => consent.Until <= consent.From.AddMonths(Consent.LongestMonths));
        db.PlanActions.Max(action => action.DueOn).Should().BeBefore(lastDay);
        db.Watches.Max(watch => watch.DueOn).Should().BeBefore(lastDay);
        db.Referrals.ToList().Should().OnlyContain(referral => referral.DueOn >= referral.PlannedOn && referral.DueOn <= referral.PlannedOn.AddYears(2));
        db.Referrals.Where(referral => referral.Kind == ReferralKind.Refer).Should().OnlyContain(referral => referral.ConsentId == null, "telling where to go shares nothing");
    }

    [Fact]
    public void Who_moves_a_support_hands_it_over()
    {
        using var db = _database.Open();
        var handedOver = db.History.Where(entry => entry.Kind == HistoryKind.HandedOver).ToList();
        var reopened = db.OpenPeriods.Count(period => period.ReopenedOn != null);
        var moved = db.Supports.ToList().Sum(support => support.Responsible.Count(one =>
            one.Until is { } until && support.Responsible.Any(other => other.Number > one.Number && other.MemberId != one.MemberId && other.From == until)));

        handedOver.Count.Should().BeGreaterThan(20);
        moved.Should().BeInRange(handedOver.Count, handedOver.Count + reopened);
    }
}
