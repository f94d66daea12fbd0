using BroByggare.Core.Accounts;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;

namespace BroByggare.Tests.Core.Figures;

/// <summary>The edges of the year for the figures that count supports.</summary>
public sealed class SupportFigureTests : IDisposable
{
    private readonly Town _town = new();

    public void Dispose() => _town.Dispose();

    [Theory]
    [InlineData("2017-05-01", null, null, 1, 0)]
    [InlineData("2018-12-31", null, null, 1, 0)]
    [InlineData("2019-01-01", null, null, 0, 0)]
    [InlineData("2018-02-01", "2018-06-01", null, 0, 1)]
    [InlineData("2018-02-01", "2018-02-01", null, 0, 1)]
    [InlineData("2018-02-01", "2018-12-31", null, 0, 1)]
    [InlineData("2018-02-01", "2019-01-01", null, 1, 0)]
    [InlineData("2017-02-01", "2018-01-01", null, 0, 1)]
    [InlineData("2017-02-01", "2017-12-31", null, 0, 0)]
    [InlineData("2018-02-01", "2018-06-01", "2018-09-01", 1, 0)]
    [InlineData("2018-02-01", "2018-06-01", "2018-06-01", 1, 0)]
    [InlineData("2018-02-01", "2018-06-01", "2018-12-31", 1, 0)]
    [InlineData("2018-02-01", "2018-06-01", "2019-01-01", 0, 1)]
    [InlineData("2017-02-01", "2017-06-01", "2018-06-01", 1, 0)]
    [InlineData("2017-02-01", "2017-06-01", "2019-06-01", 0, 0)]
    public async Task A_support_is_ongoing_or_closed_by_how_the_year_ended(string opened, string? closed, string? reopened, int ongoing, int closedInYear)
    {
        _town.Has(opened, closed, reopened);

        var year = await _town.Count(2018);

        year.Count("supports.ongoing").Should().Be(ongoing);
        year.Count("supports.closed").Should().Be(closedInYear);
    }

    [Fact]
    public async Task A_support_closed_twice_in_a_year_is_closed_once()
    {
        var support = _town.Opened(_town.On("2018-01-10"));
        support.Close(ClosingReason.Moved, "", _town.On("2018-03-01"));
        support.Reopen("Tillbaka", null, _ => true, _town.On("2018-04-01"));
        support.Close(ClosingReason.Declined, "", _town.On("2018-05-01"));
        _town.Database.Has(support);

        var year = await _town.Count(2018);

        year.Count("supports.closed").Should().Be(1);
        year.Lines.Single(line => line.Code == "closed-by-reason.declined").Count.Should().Be(1);
        year.Lines.Single(line => line.Code == "closed-by-reason.moved").Count.Should().Be(0);
    }

    [Fact]
    public async Task A_parked_support_is_ongoing()
    {
        _town.Has("2018-05-01", before: support => support.Park(Town.Day("2019-03-01"), "", _town.On("2018-06-01")));

        (await _town.Count("supports.ongoing", 2018)).Should().Be(1);
    }

    [Fact]
    public async Task What_is_closed_one_minute_before_midnight_in_Stockholm_is_closed_that_year()
    {
        Closed(new(2018, 12, 31, 23, 59, 0));
        Closed(new(2019, 1, 1, 0, 0, 0));

        (await _town.Count("supports.closed", 2018)).Should().Be(1);
        (await _town.Count("supports.ongoing", 2018)).Should().Be(1);
        (await _town.Count("supports.closed", 2019)).Should().Be(1);
    }

    [Fact]
    public async Task The_running_year_ends_today()
    {
        _town.Database.Clock.Set(new(2018, 6, 15, 9, 0, 0));
        _town.Has("2018-06-15");
        _town.Has("2018-01-15", closed: "2018-06-15");

        var year = await _town.Count(2018);

        year.LastDay.Should().Be(Town.Day("2018-06-15"));
        year.IsOver.Should().BeFalse();
        year.Count("supports.ongoing").Should().Be(1);
        year.Count("supports.closed").Should().Be(1);
    }

    [Fact]
    public async Task In_a_year_that_has_not_begun_nothing_has_happened()
    {
        _town.Has("2018-06-15");

        var year = await _town.Count(2021);

        year.Lines.Where(line => line.Count > 0).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2018-06-01", null, null, 1)]
    [InlineData("2018-12-31", null, null, 1)]
    [InlineData("2019-01-01", null, null, 0)]
    [InlineData("2017-03-01", "2018-01-01", null, 1)]
    [InlineData("2017-03-01", "2017-12-31", null, 0)]
    [InlineData("2017-03-01", null, "2018-01-01", 1)]
    [InlineData("2017-03-01", null, "2017-12-31", 0)]
    [InlineData("2018-03-01", "2018-03-01", null, 0)]
    [InlineData("2018-03-01", "2018-03-02", null, 1)]
    [InlineData("2017-12-31", "2018-01-01", null, 1)]
    [InlineData("2018-03-01", null, "2018-03-01", 0)]
    [InlineData("2018-03-01", "2018-03-01", "2018-03-01", 0)]
    public async Task A_support_is_joint_when_two_are_responsible_on_a_day_of_the_year(string joinedOn, string? leftOn, string? closedOn, int joint)
    {
        _town.Has("2017-02-01", closedOn, before: support =>
        {
            support.AddResponsible(_town.Jonas.Id, "", _town.On(joinedOn));
            if (leftOn is not null)
                support.RemoveResponsible(_town.Jonas.Id, "Slutar hos oss.", _town.On(leftOn));
        });

        (await _town.Count("supports.joint", 2018)).Should().Be(joint);
    }

    [Theory]
    [InlineData("2018-05-02", "2018-05-02", 0)]
    [InlineData("2018-05-02", "2018-05-03", 1)]
    [InlineData("2018-05-03", "2018-05-05", 1)]
    [InlineData("2018-12-31", "2018-12-31", 0)]
    [InlineData("2018-12-30", "2019-01-01", 1)]
    public async Task Who_takes_over_by_coming_before_the_other_leaves_makes_it_joint_only_when_they_share_a_night(string came, string left, int joint)
    {
        _town.Has("2018-02-01", before: support =>
        {
            support.AddResponsible(_town.Jonas.Id, "", _town.On(came));
            support.RemoveResponsible(_town.Sara.Id, "Slutar hos oss.", _town.On(left));
        });

        (await _town.Count("supports.joint", 2018)).Should().Be(joint);
    }

    [Theory]
    [InlineData("2018-02-01")]
    [InlineData("2018-02-02")]
    [InlineData("2018-12-31")]
    [InlineData("2019-01-01")]
    public async Task A_support_handed_over_is_not_joint(string day)
    {
        _town.Has("2018-02-01", before: support => support.HandOver(_town.Sara.Id, _town.Jonas.Id, Town.Day(day), _town.On("2019-03-01")));

        await NeverJoint();
    }

    [Fact]
    public async Task Three_in_a_row_and_back_again_are_not_joint()
    {
        var third = _town.Database.HasMember(BroByggare.Core.Kernel.Role.Bridgebuilder, _town.Team, "Maria Holm");
        _town.Has("2018-02-01", before: support =>
        {
            support.HandOver(_town.Sara.Id, _town.Jonas.Id, Town.Day("2018-05-02"), _town.On("2018-05-02"));
            support.HandOver(_town.Jonas.Id, third.Id, Town.Day("2018-05-02"), _town.On("2018-05-02"));
            support.HandOver(third.Id, _town.Sara.Id, Town.Day("2018-05-02"), _town.On("2018-05-02"));
            support.HandOver(_town.Sara.Id, _town.Jonas.Id, Town.Day("2018-12-31"), _town.On("2019-01-01"));
            support.HandOver(_town.Jonas.Id, _town.Sara.Id, Town.Day("2019-01-01"), _town.On("2019-01-01"));
        });

        await NeverJoint();
    }

    [Fact]
    public async Task A_joint_support_that_one_hands_over_to_the_other_is_joint_until_then()
    {
        _town.Has("2017-02-01", before: support =>
        {
            support.AddResponsible(_town.Jonas.Id, "", _town.On("2017-05-02"));
            support.HandOver(_town.Sara.Id, _town.Jonas.Id, Town.Day("2017-11-02"), _town.On("2018-02-02"));
        });

        (await _town.Count("supports.joint", 2017)).Should().Be(1);
        (await _town.Count("supports.joint", 2018)).Should().Be(0);
    }

    [Fact]
    public async Task One_who_stopped_while_it_was_closed_does_not_make_the_reopened_one_joint()
    {
        _town.Has("2017-02-01", before: support =>
        {
            support.AddResponsible(_town.Jonas.Id, "", _town.On("2017-05-02"));
            support.Close(ClosingReason.Moved, "", _town.On("2017-11-01"));
            support.Reopen("Tillbaka", null, member => member == _town.Sara.Id, _town.On("2018-04-01"));
        });

        (await _town.Count("supports.joint", 2017)).Should().Be(1);
        (await _town.Count("supports.joint", 2018)).Should().Be(0);
    }

    [Fact]
    public async Task A_reopened_support_is_joint_again_when_both_still_have_it_or_a_second_comes()
    {
        _town.Has("2016-02-01", before: support =>
        {
            support.AddResponsible(_town.Jonas.Id, "", _town.On("2016-05-02"));
            support.Close(ClosingReason.Moved, "", _town.On("2016-11-01"));
            support.Reopen("Tillbaka", null, _ => true, _town.On("2018-04-01"));
        });
        _town.Has("2016-02-01", before: support =>
        {
            support.Close(ClosingReason.Moved, "", _town.On("2016-11-01"));
            support.Reopen("Tillbaka", _town.Jonas.Id, _ => true, _town.On("2018-04-01"));
        });

        (await _town.Count("supports.joint", 2016)).Should().Be(1);
        (await _town.Count("supports.joint", 2017)).Should().Be(0);
        (await _town.Count("supports.joint", 2018)).Should().Be(2);
    }

    [Fact]
    public async Task A_deputy_never_makes_a_support_joint()
    {
        _town.Has("2018-02-01");
        using (var db = _town.Database.Open())
        {
            db.Members.Single(member => member.Id == _town.Sara.Id)
                .AppointDeputy(_town.Jonas.Id, Town.Day("2018-06-01"), Town.Day("2018-08-31"), _town.On("2018-05-30"));
            db.SaveChanges();
        }

        await NeverJoint();
    }

    [Fact]
    public async Task A_support_with_two_who_came_one_after_the_other_is_not_joint()
    {
        var support = _town.Has("2018-02-01", before: support => support.AddResponsible(_town.Jonas.Id, "", _town.On("2018-05-02")));
        using (var db = _town.Database.Open())
        {
            // The verbs leave no day between; data from elsewhere may.
            db.Attach(support);
            support.Responsible[0].End(Town.Day("2018-05-01"));
            db.SaveChanges();
        }

        (await _town.Count("supports.joint", 2018)).Should().Be(0);
    }

    [Fact]
    public async Task A_support_shared_by_three_is_one_joint_support()
    {
        var third = _town.Database.HasMember(BroByggare.Core.Kernel.Role.Bridgebuilder, _town.Team, "Maria Holm");
        _town.Has("2018-02-01", before: support =>
        {
            support.AddResponsible(_town.Jonas.Id, "", _town.On("2018-05-02"));
            support.AddResponsible(third.Id, "", _town.On("2018-05-03"));
        });

        (await _town.Count("supports.joint", 2018)).Should().Be(1);
    }

    [Fact]
    public async Task Only_the_first_opening_makes_a_new_support()
    {
        _town.Has("2018-01-01");
        _town.Has("2018-12-31");
        _town.Has("2017-12-31");
        _town.Has("2017-02-01", "2017-06-01", "2018-06-01");

        (await _town.Count("supports.new", 2018)).Should().Be(2);
    }

    [Fact]
    public async Task A_person_with_two_supports_is_one_person()
    {
        var first = _town.Has("2018-01-01", "2018-02-01");
        _town.Database.Has(IndividualSupport.Start(first.PersonId, _town.Team, _town.Sara.Id, _town.On("2018-05-01")));
        _town.Has("2016-01-01", "2018-01-01");
        _town.Has("2016-01-01", "2017-12-31");

        (await _town.Count("supports.persons", 2018)).Should().Be(2);
    }

    [Fact]
    public async Task The_median_is_of_the_days_from_opening_to_closing()
    {
        _town.Has("2018-01-01", "2018-01-11");
        _town.Has("2018-01-01", "2018-01-21");
        _town.Has("2018-01-01", "2018-12-01");
        (await _town.Count("supports.median-days", 2018)).Should().Be(20);

        _town.Has("2018-01-01", "2018-01-31");
        (await _town.Count("supports.median-days", 2018)).Should().Be(25);
        (await _town.Count("supports.median-days", 2017)).Should().BeNull();
    }

    [Fact]
    public async Task A_past_year_knows_at_which_step_each_support_stood()
    {
        _town.Has("2018-02-01", before: support =>
        {
            Advance(support, "2018-03-01");
            support.Park(Town.Day("2018-05-01"), "", _town.On("2018-04-01"));
            support.Resume(_town.On("2019-02-01"));
            support.StepBack("Fel problem", _town.On("2019-02-01"));
        });
        _town.Has("2018-02-01");
        _town.Has("2018-02-01", "2018-06-01");

        (await _town.Count("ongoing-by-step.measure-identification", 2018)).Should().Be(1);
        (await _town.Count("ongoing-by-step.problem-formulation", 2018)).Should().Be(1);
        (await _town.Count("ongoing-by-step.problem-formulation", 2019)).Should().Be(2);
        (await _town.Count("ongoing-by-step.problem-formulation", 2020)).Should().Be(2);
    }

    [Fact]
    public async Task A_support_counts_in_each_of_its_areas()
    {
        _town.Has("2018-02-01", before: support => support.ChooseAreas([new("work"), new("housing")], _town.On("2018-02-01")));
        _town.Has("2018-02-01", before: support => support.ChooseAreas([new("work")], _town.On("2018-02-01")));

        (await _town.Count("ongoing-by-area.work", 2018)).Should().Be(2);
        (await _town.Count("ongoing-by-area.housing", 2018)).Should().Be(1);
        (await _town.Count("ongoing-by-area.education", 2018)).Should().Be(0);
    }

    private void Advance(IndividualSupport support, string on)
    {
        support.WriteProblem("Vill ha ett jobb", _town.On(on));
        support.ChooseAreas([new("work")], _town.On(on));
        support.Inform(Town.Day(on), _town.On(on));
        support.Advance(_town.On(on));
    }

    private async Task NeverJoint()
    {
        foreach (var year in new[] { 2017, 2018, 2019 })
            (await _town.Count("supports.joint", year)).Should().Be(0, $"in {year} there was one at a time");
    }

    private void Closed(DateTime at)
    {
        var support = _town.Opened(_town.On("2018-02-01"));
        support.Close(ClosingReason.Moved, "", _town.At(at));
        _town.Database.Has(support);
    }
}
