using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Tests.Core.Figures;

public sealed class SituationTests : IDisposable
{
    private readonly Town _town = new();

    public void Dispose() => _town.Dispose();

    [Fact]
    public async Task It_shows_the_headlines_and_whatever_else_has_a_goal()
    {
        _town.Database.Has(YearlyGoal.Decide(
            "activities-by-kind.study-circle", 2018, 12, "Styrgruppen", Town.Day("2017-12-01"), _town.Manager.Id, _town.On("2017-12-01").At));
        _town.HasLecture("2018-05-01", counted: 7, kind: BroByggare.Core.Activities.ActivityKind.StudyCircle);

        var situation = await Situation(2018);

        situation.Tiles.Select(tile => tile.Code).Should().Equal(
            "supports.ongoing", "supports.closed", "supports.joint", "lectures.persons", "results.jobs", "activities-by-kind.study-circle");
        var circles = situation.Tiles[^1];
        circles.Count.Should().Be(1);
        circles.Goal!.Value.Should().Be(12);
        circles.IsReached.Should().BeFalse();
    }

    [Fact]
    public async Task It_counts_as_the_year_s_figures_do()
    {
        _town.Has("2018-02-01", before: support => support.AddResponsible(_town.Jonas.Id, "", _town.On("2018-03-02")));
        _town.Has("2018-02-01", "2018-05-01");
        _town.HasLecture("2018-05-01", counted: 7);

        var counted = await _town.Count(2018);

        (await Situation(2018)).Tiles.Select(tile => tile.Count)
            .Should().Equal(FigureCatalogue.Headlines.Select(figure => counted.Count(figure.Code)));
        (await _town.Database.Get<SituationQueries>().Years(_town.Manager, 2020)).Select(year => year.Year).Should().Equal(2018, 2019, 2020);
    }

    [Fact]
    public async Task A_joint_support_stands_under_each_of_its_bridge_builders_until_it_is_handed_over()
    {
        _town.Has("2018-02-01", before: support => support.AddResponsible(_town.Jonas.Id, "", _town.On("2018-03-02")));
        _town.Has("2018-02-01");
        _town.Has("2018-02-01", before: support =>
        {
            support.AddResponsible(_town.Jonas.Id, "", _town.On("2018-03-02"));
            support.RemoveResponsible(_town.Jonas.Id, "Slutar hos oss.", _town.On("2018-12-31"));
        });
        _town.Has("2018-02-01", "2018-12-31");

        (await Situation(2018)).Caseloads.Should().Equal(new Caseload("Sara Lind", 3, false), new Caseload("Jonas Berg", 1, false));
    }

    [Fact]
    public async Task New_and_closed_supports_stand_in_their_months()
    {
        _town.Has("2018-01-31");
        _town.Has("2018-12-01", "2018-12-31");
        _town.Has("2018-03-01", "2018-04-01", "2018-05-01");

        var situation = await Situation(2018);

        situation.NewByMonth.Should().Equal(1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        situation.ClosedByMonth.Should().Equal(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        (await Situation(2020)).NewByMonth.Should().HaveCount(6, "June is the month that runs");
    }

    [Fact]
    public async Task The_contacts_with_most_referrals_stand_first_with_how_far_they_have_come()
    {
        var library = _town.HasKeyContact("Stadsbiblioteket");
        var jobs = _town.HasKeyContact("Jobb Borås");
        _town.Has("2018-02-01", before: support =>
        {
            Refer(support, library);
            Refer(support, jobs);
            var declined = Refer(support, jobs);
            support.MakeContact(declined, _town.On("2018-03-02"));
            support.DeclineReferral(declined, "Fullt", _town.On("2018-03-03"));
        });

        (await Situation(2018)).Ladders.Should().Equal(
            new ContactLadder("Jobb Borås", Planned: 1, ContactMade: 0, Decided: 1, Known: 0),
            new ContactLadder("Stadsbiblioteket", Planned: 1, ContactMade: 0, Decided: 0, Known: 0));
    }

    private async Task<SituationView> Situation(int year) => (await _town.Database.Get<SituationQueries>().Of(_town.Manager, year))!;

    private ReferralId Refer(IndividualSupport support, BroByggare.Core.Kernel.KeyContactId contact)
    {
        support.GiveConsent(contact, "Vad jag behöver", "För att få hjälp", Town.Day("2019-12-31"), _town.On("2018-03-01"));
        return support.Refer(ReferralKind.Guide, contact, "Råd", Town.Day("2019-12-31"), _town.On("2018-03-01"));
    }
}
