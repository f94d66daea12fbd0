using BroByggare.Core.Accounts;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.LogReviews;

/// <summary>The monthly task, from the reading to the signature.</summary>
public sealed class LogReviewTests : IDisposable
{
    private static readonly DateOnly November = new(2026, 11, 1);

    private readonly SupportScene _scene = new();

    private TestDatabase Database => _scene.Database;

    private LogReviewQueries Queries => Database.Get<LogReviewQueries>();

    private LogReviewCommands Commands => Database.Get<LogReviewCommands>();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_month_in_which_somebody_read_is_a_task_by_itself_when_it_is_over()
    {
        await _scene.Seen();
        (await Queries.Months(_scene.Anders)).Should().BeEmpty("November is not over");

        Database.Clock.Set(new(2026, 12, 1, 8, 0, 0));

        var task = (await Queries.Months(_scene.Anders))!.Should().ContainSingle().Subject;
        (task.Month, task.Due.On, task.IsLate, task.Id).Should().Be((November, new DateOnly(2026, 12, 10), false, null));
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public async Task It_is_late_after_the_tenth(int day, bool isLate)
    {
        await _scene.Seen();
        Database.Clock.Set(new(2026, 12, day, 8, 0, 0));

        (await Queries.Late(_scene.Anders)).Any().Should().Be(isLate);
    }

    [Fact]
    public async Task What_is_signed_is_late_no_more()
    {
        await Begun(at: new(2026, 12, 20, 8, 0, 0));
        await JudgeAll();
        await Commands.Sign((await View()).Seen);

        (await Queries.Late(_scene.Anders)).Should().BeEmpty();
        (await View()).SignedBy.Should().Be("Anders Nyman");
    }

    [Fact]
    public async Task It_finds_whom_nobody_was_responsible_for_and_draws_a_sample()
    {
        await _scene.Seen();
        await _scene.Seen(_scene.Helena);
        await Begun();

        var view = await View();

        view.Findings.Should().Contain(row => row.Rule == ReviewRule.NoAssignment && row.Member == "Helena Sund" && row.Support == _scene.Id);
        view.Findings.Should().NotContain(row => row.Rule == ReviewRule.NoAssignment && row.Member == "Sara Lind");
        view.Findings.Count(row => row.Rule == ReviewRule.Sample).Should().Be(3, "there were no more readings than that");
    }

    [Fact]
    public async Task Whoever_has_changed_teams_since_takes_no_reading_of_the_team_s_supports_along()
    {
        await Database.MadeJoint(_scene.Sara, _scene.Id, _scene.Daniel);
        await _scene.Seen(_scene.Daniel);
        using (var db = Database.Open())
        {
            var elsewhere = Database.HasTeam("Söder");
            await db.Members.Where(member => member.Id == _scene.Daniel.Id).ExecuteUpdateAsync(set => set.SetProperty(member => member.TeamId, elsewhere));
        }

        await Begun();

        (await View()).Findings.Where(row => row.Member == "Daniel Ek").Should().NotBeEmpty().And.OnlyContain(row => row.Support == _scene.Id);
        (await Database.Get<LogExtractQueries>().OpenedBy(_scene.Anders, _scene.Daniel.Id, new(November, _scene.Today), null))!.Rows.Rows
            .Should().NotBeEmpty().And.OnlyContain(row => row.Support == _scene.Id);
    }

    [Fact]
    public async Task Who_was_responsible_on_that_day_was_so_also_when_it_ended_later()
    {
        await Database.MadeJoint(_scene.Sara, _scene.Id, _scene.Daniel);
        await _scene.Seen(_scene.Daniel);
        Database.Clock.Pass(TimeSpan.FromDays(2));
        await _scene.Do((commands, seen) => commands.RemoveResponsible(seen, _scene.Daniel.Id, "Slutar hos oss."));
        await Begun();

        (await View()).Findings.Should().NotContain(row => row.Rule == ReviewRule.NoAssignment);
    }

    [Fact]
    public async Task A_handover_that_is_dated_back_makes_no_wrong_of_what_was_read_before_it_was_written()
    {
        var earlier = _scene.Today;
        Database.Clock.Pass(TimeSpan.FromDays(2));
        await _scene.Seen(_scene.Sara);
        Database.Clock.Pass(TimeSpan.FromDays(1));
        await _scene.Assigned(_scene.Daniel.Id, earlier);
        Database.Clock.Set(new(2026, 12, 2, 8, 0, 0));
        await Commands.Begin(FormKey.By(_scene.Anders), November);

        (await View()).Findings.Should().NotContain(row => row.Rule == ReviewRule.NoAssignment);
        using var db = Database.Open();
        var lines = await ReviewedReadings.Of(db, _scene.Anders, November);
        lines.Shown.Should().Contain(line => line.By == _scene.Sara.Id).And.OnlyContain(line => line.WasAssigned);
    }

    [Fact]
    public async Task One_who_had_it_jointly_from_the_day_that_a_handover_is_dated_back_to_had_it_all_the_while()
    {
        var earlier = _scene.Today;
        await Database.MadeJoint(_scene.Sara, _scene.Id, _scene.Daniel);
        Database.Clock.Pass(TimeSpan.FromDays(2));
        await _scene.Seen(_scene.Daniel);
        Database.Clock.Pass(TimeSpan.FromDays(1));
        await _scene.Assigned(_scene.Daniel.Id, earlier);
        Database.Clock.Set(new(2026, 12, 2, 8, 0, 0));
        await Commands.Begin(FormKey.By(_scene.Anders), November);

        (await View()).Findings.Should().NotContain(row => row.Rule == ReviewRule.NoAssignment);
    }

    [Fact]
    public async Task Who_stood_in_that_day_was_not_without_an_assignment()
    {
        var accounts = Database.Get<AccountCommands>();
        var sara = (await Database.Get<AccountQueries>().Find(_scene.Helena, _scene.Sara.Id))!.Seen;
        var today = _scene.Today;
        await accounts.AppointDeputy(sara, Database.HasSession(_scene.Helena), _scene.Daniel.Id, today, today);
        await _scene.Seen(_scene.Daniel);
        await Begun();
        (await View()).Findings.Should().NotContain(row => row.Rule == ReviewRule.NoAssignment);

        using var db = Database.Open();
        var lines = await ReviewedReadings.Of(db, _scene.Anders, November);
        lines.Shown.Where(line => line.By == _scene.Daniel.Id).Should().NotBeEmpty().And.OnlyContain(line => line.WasAssigned);
    }

    [Fact]
    public async Task It_points_out_what_was_read_of_somebody_protected()
    {
        await Database.Get<AccessCommands>().Protect((await _scene.Seen()).Seen, ProtectionKind.ConfidentialityMark, [_scene.Sara.Id], false);
        await Begun();

        (await View()).Findings.Should().ContainSingle(row => row.Rule == ReviewRule.Protected)
            .Which.Should().Match<FindingRow>(row => row.Member == "Sara Lind" && row.Support == _scene.Id);
    }

    [Fact]
    public async Task It_points_out_what_a_colleague_read_before_they_were_kept_out_and_tried_afterwards()
    {
        await _scene.Seen(_scene.Helena);
        await KeepsOut(_scene.Helena);
        var tries = () => Database.Get<EmergencyCommands>().OpenInEmergency(FormKey.By(_scene.Helena), _scene.Id, "Jag måste veta om hon finns här.");
        await tries.Should().ThrowAsync<MissingException>();
        (await _scene.Queries.View(_scene.Helena, _scene.Id)).Should().BeNull();
        var never = () => Database.Get<EmergencyCommands>().OpenInEmergency(FormKey.By(_scene.Helena), new(999_999), "Jag måste veta om hon finns här.");
        await never.Should().ThrowAsync<MissingException>();
        await Begun();

        var found = (await View()).Findings.Where(row => row.Rule is ReviewRule.KeptOut or ReviewRule.KeptOutTried).ToList();

        found.Select(row => (row.Rule, row.Member, row.Support)).Should().Equal(
            (ReviewRule.KeptOut, "Helena Sund", _scene.Id), (ReviewRule.KeptOutTried, "Helena Sund", _scene.Id));
        found[^1].Readings.Should().Be(2, "once in an emergency and once by the number");
    }

    [Fact]
    public async Task A_reviewer_who_is_kept_out_after_it_was_begun_sees_nothing_of_that_support_and_signs_the_rest()
    {
        var other = Database.HasSupport(_scene.Daniel, "Elin");
        await Database.Get<SupportQueries>().View(_scene.Daniel, other);
        await Begun();
        var hidden = (await View()).Findings.First(row => row.Support == _scene.Id).Number;
        await KeepsOut(_scene.Anders);

        (await View()).Findings.Should().NotBeEmpty().And.OnlyContain(row => row.Support == other);
        (await Queries.Months(_scene.Anders))!.Single().Left.Should().Be((await View()).Findings.Count);
        var judge = async () => await Commands.Judge((await View()).Seen, hidden, ReviewOutcome.InOrder, "");
        await judge.Should().ThrowAsync<MissingException>();
        await JudgeAll();
        await Commands.Sign((await View()).Seen);
        (await View()).SignedBy.Should().Be("Anders Nyman");
    }

    [Fact]
    public async Task Another_team_s_readings_are_not_in_it()
    {
        var elsewhere = Database.HasTeam("Ett annat team");
        var there = Database.HasMember(Role.Bridgebuilder, elsewhere, "Annan brobyggare");
        var support = Database.HasSupport(there, "Arman");
        await Database.Get<SupportQueries>().View(there, support);
        await Begun();

        (await View()).Findings.Should().OnlyContain(row => row.Member == "Sara Lind");
    }

    [Fact]
    public async Task It_is_signed_only_when_everything_has_an_outcome()
    {
        await Begun();

        var sign = async () => await Commands.Sign((await View()).Seen);

        (await sign.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(LogReviewRefusals.OutcomeMissing);
        (await View()).WhyNotSign.Should().Be(LogReviewRefusals.OutcomeMissing);
    }

    [Fact]
    public async Task What_is_not_in_order_needs_a_line_of_why()
    {
        await Begun();

        var judge = async () => await Commands.Judge((await View()).Seen, 1, ReviewOutcome.Breach, " ");

        (await judge.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(LogReviewRefusals.WordsMissing);
    }

    [Fact]
    public async Task What_is_signed_stays_as_it_is()
    {
        await Begun();
        await JudgeAll();
        await Commands.Sign((await View()).Seen);

        var judge = async () => await Commands.Judge((await View()).Seen, 1, ReviewOutcome.Breach, "Ändrat mig.");

        (await judge.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(LogReviewRefusals.Signed);
    }

    [Fact]
    public async Task A_month_that_is_not_over_and_one_that_is_begun_are_refused()
    {
        var early = () => Commands.Begin(FormKey.By(_scene.Anders), November);
        (await early.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(LogReviewRefusals.MonthNotOver);
        await Begun();

        var twice = () => Commands.Begin(FormKey.By(_scene.Anders), November.AddDays(12));

        (await twice.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(LogReviewRefusals.AlreadyBegun);
    }

    [Fact]
    public async Task Each_step_of_a_review_stands_in_the_log()
    {
        await Begun();
        await JudgeAll();
        await Commands.Sign((await View()).Seen);

        using var db = Database.Open();
        db.Log.Where(line => line.Subject == "LogReview").Select(line => line.Command).Distinct()
            .Should().BeEquivalentTo("LogReview.Begin", "LogReview.Of", "LogReview.Judge", "LogReview.Sign");
        (await Database.Get<LogCheck>().Whole()).IsWhole.Should().BeTrue();
    }

    [Fact]
    public async Task Only_the_manager_of_the_team_has_anything_to_do_with_it()
    {
        await Begun();
        var elsewhere = Database.HasMember(Role.Manager, Database.HasTeam("Ett annat team"), "Annan chef");
        var administrator = Database.HasMember(Role.Administrator, _scene.Anders.TeamId);
        var seen = (await View()).Seen;

        foreach (var actor in new[] { _scene.Sara, _scene.Helena, administrator, elsewhere })
        {
            (await Queries.Of(actor, November)).Should().BeNull();
            (await Queries.Late(actor)).Should().BeEmpty();
            var judge = () => Commands.Judge(seen with { Actor = actor, Once = Guid.NewGuid() }, 1, ReviewOutcome.InOrder, "");
            await judge.Should().ThrowAsync<MissingException>();
        }

        var begin = () => Commands.Begin(FormKey.By(_scene.Helena), November.AddMonths(-1));
        (await begin.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.NotAllowed);
    }

    [Fact]
    public async Task No_column_of_a_review_knows_a_person()
    {
        await Begun();

        using var db = Database.Open();
        db.Model.FindEntityType(typeof(LogFinding))!.GetProperties().Select(property => property.Name)
            .Should().NotContain(name => name.Contains("Person") || name.Contains("Name"));
    }

    private async Task Begun(DateTime? at = null)
    {
        await _scene.Seen();
        Database.Clock.Set(at ?? new(2026, 12, 2, 8, 0, 0));
        await Commands.Begin(FormKey.By(_scene.Anders), November);
    }

    private async Task KeepsOut(Actor member) =>
        await Database.Get<AccessCommands>().KeepOut((await _scene.Seen()).Seen, member.Id, "Är släkt.");

    private async Task JudgeAll()
    {
        foreach (var row in (await View()).Findings)
            await Commands.Judge((await View()).Seen, row.Number, ReviewOutcome.InOrder, "");
    }

    private async Task<LogReviewView> View() => (await Queries.Of(_scene.Anders, November))!;
}
