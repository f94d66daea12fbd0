using BroByggare.Core.Activities;
using BroByggare.Core.Figures;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Results;

namespace BroByggare.Tests.Core.Figures;

/// <summary>The edges of the year for the figures that count what was done and what came of it.</summary>
public sealed class WorkFigureTests : IDisposable
{
    private readonly Town _town = new();

    public void Dispose() => _town.Dispose();

    [Fact]
    public async Task Counted_attendees_at_lectures_of_the_year_count_and_nobody_else()
    {
        _town.HasLecture("2018-01-01", counted: 100);
        _town.HasLecture("2018-12-31", counted: 20, registered: 50);
        _town.HasLecture("2017-12-31", counted: 1_000);
        _town.HasLecture("2019-01-01", counted: 1_000);
        _town.HasLecture("2018-05-01", counted: null, registered: 1_000);
        _town.HasLecture("2018-05-01", counted: null, registered: 1_000, isHeld: false);
        _town.HasLecture("2018-05-01", counted: 7, kind: ActivityKind.StudyCircle);

        var year = await _town.Count(2018);

        year.Count("lectures.persons").Should().Be(120);
        year.Count("activities.persons").Should().Be(127);
        year.Count("activities.count").Should().Be(4);
    }

    [Fact]
    public async Task A_job_counts_once_with_or_without_identity_and_nothing_else_is_a_job()
    {
        _town.Has("2017-02-01", before: support =>
        {
            support.NoteResult(ResultKind.Job, Town.Day("2018-01-01"), "", _town.On("2018-01-01"));
            support.NoteResult(ResultKind.Job, Town.Day("2018-12-31"), "", _town.On("2019-02-01"));
            support.NoteResult(ResultKind.Job, Town.Day("2017-12-31"), "", _town.On("2018-01-01"));
            support.NoteResult(ResultKind.Job, Town.Day("2019-01-01"), "", _town.On("2019-01-01"));
            support.NoteResult(ResultKind.Internship, Town.Day("2018-05-01"), "", _town.On("2018-05-01"));
            support.NoteResult(ResultKind.SubsidisedWork, Town.Day("2018-05-01"), "", _town.On("2018-05-01"));
            support.NoteResult(ResultKind.Studies, Town.Day("2018-05-01"), "", _town.On("2018-05-01"));
        });
        _town.HasHelp("2018-12-31", ResultKind.Job);
        _town.HasHelp("2019-01-01", ResultKind.Job);
        _town.HasHelp("2018-06-01", result: null);

        var year = await _town.Count(2018);

        year.Count("results.jobs").Should().Be(3);
        year.Count("results.count").Should().Be(6);
        year.Count("help-without-identity.count").Should().Be(2);
    }

    [Fact]
    public async Task What_was_taken_back_does_not_count()
    {
        var contact = _town.HasKeyContact("Jobb Borås");
        var support = _town.Has("2018-02-01", before: support =>
        {
            support.NoteResult(ResultKind.Job, Town.Day("2018-05-01"), "", _town.On("2018-05-01"));
            support.NoteObstacle(ObstacleKind.LongWait, contact, Town.Day("2018-05-01"), "", _town.On("2018-05-01"));
            support.LogContact(ContactKind.Visit, Town.Day("2018-05-01"), 30, "", true, _town.On("2018-05-01"));
        });
        (await _town.Count(2018)).Lines.Where(Mistaken).Sum(line => line.Count).Should().Be(3);

        using (var db = _town.Database.Open())
        {
            db.Attach(support);
            support.TakeBackResult(support.Results[0].Id, _town.On("2018-05-02"));
            support.TakeBackObstacle(support.Obstacles[0].Id, _town.On("2018-05-02"));
            support.TakeBackContact(support.Contacts[0].Id, _town.On("2018-05-02"));
            db.SaveChanges();
        }

        (await _town.Count(2018)).Lines.Where(Mistaken).Sum(line => line.Count).Should().Be(0);
    }

    [Fact]
    public async Task Referrals_count_in_the_year_they_were_planned_and_answers_in_the_year_they_were_given()
    {
        var contact = _town.HasKeyContact("Jobb Borås");
        _town.Has("2018-02-01", before: support =>
        {
            Refer(support, contact, "2018-12-31", SolvedAnswer.Yes, "2019-01-15");
            Refer(support, contact, "2018-03-01", SolvedAnswer.Yes, "2018-12-31");
            Refer(support, contact, "2018-03-01", SolvedAnswer.Partly, "2018-05-01");
            Refer(support, contact, "2018-03-01", SolvedAnswer.No, "2018-05-01");
            Refer(support, contact, "2018-03-01", SolvedAnswer.DidNotSay, "2018-05-01");
        });

        var year = await _town.Count(2018);

        year.Count("referrals.made").Should().Be(5);
        year.Count("referrals.answered").Should().Be(4);
        year.Count("referrals.solved-share").Should().Be(33);
        (await _town.Count("referrals.solved-share", 2019)).Should().Be(100);
        (await _town.Count("referrals.solved-share", 2017)).Should().BeNull();
        (await _town.Count($"referrals-by-contact.{contact}", 2018)).Should().Be(5);
        (await _town.Count("referrals-by-rung.answered", 2018)).Should().Be(5);
    }

    [Fact]
    public async Task A_referral_that_was_taken_back_is_not_counted_and_one_that_was_never_answered_is()
    {
        var contact = _town.HasKeyContact("Jobb Borås");
        _town.Has("2018-02-01", before: support =>
        {
            support.GiveConsent(contact, "Vad jag behöver", "För att få hjälp", Town.Day("2019-12-31"), _town.On("2018-03-01"));
            support.WithdrawReferral(Refer(support), "Fel kontakt", _town.On("2018-03-02"));
            support.StopWaiting(Refer(support), "Ingen svarade", _town.On("2018-03-02"));
        });

        var year = await _town.Count(2018);

        year.Count("referrals.made").Should().Be(1);
        (await _town.Count("referrals-by-rung.planned", 2018)).Should().Be(1);
        (await _town.Count("referrals-by-kind.guide", 2018)).Should().Be(1);
        (await _town.Count($"referrals-by-contact.{contact}", 2018)).Should().Be(1);
        (await _town.Database.Get<SituationQueries>().Of(_town.Manager, 2018))!.Ladders.Single().All.Should().Be(1);

        ReferralId Refer(IndividualSupport support) =>
            support.Refer(ReferralKind.Guide, contact, "Råd", Town.Day("2019-12-31"), _town.On("2018-03-01"));
    }

    [Fact]
    public async Task The_members_of_a_family_sum_to_its_total()
    {
        var contact = _town.HasKeyContact("Jobb Borås");
        _town.HasKeyContact("Samhall");
        foreach (var kind in Enum.GetValues<ContactKind>())
        {
            _town.Has("2018-02-01", kind == ContactKind.Visit ? null : "2018-08-01", before: support =>
            {
                support.LogContact(kind, Town.Day("2018-03-01"), 10 + (int)kind, "", true, _town.On("2018-03-01"));
                support.NoteObstacle((ObstacleKind)((int)kind % 7), contact, Town.Day("2018-03-01"), "", _town.On("2018-03-01"));
                support.NoteResult((ResultKind)((int)kind % 9), Town.Day("2018-03-01"), "", _town.On("2018-03-01"));
                Refer(support, contact, "2018-03-01", (SolvedAnswer)((int)kind % 4), "2018-05-01");
            });
        }

        _town.HasLecture("2018-05-01", counted: 12);
        _town.HasLecture("2018-05-01", counted: 7, kind: ActivityKind.StudyCircle);
        _town.HasHelp("2018-05-01", ResultKind.Housing);

        var year = await _town.Count(2018);

        var summed = year.Families.Where(counted => counted.Family.Total is not null).ToList();
        summed.Select(counted => counted.Parts.Sum(part => part.Count))
            .Should().Equal(summed.Select(counted => year.Count(counted.Family.Total!)!.Value));
        summed.Should().OnlyContain(counted => counted.Parts.Sum(part => part.Count) > 0);
    }

    [Fact]
    public void Every_code_is_used_once_and_every_figure_has_a_definition_of_its_own()
    {
        var codes = FigureCatalogue.Figures.Select(figure => figure.Code)
            .Concat(FigureCatalogue.Families.Select(family => family.Code))
            .Concat(FigureCatalogue.Families.SelectMany(family => family.Members.Select(part => part.Code)));

        codes.Should().OnlyHaveUniqueItems();
        FigureCatalogue.Figures.Select(figure => figure.Definition).Should().OnlyHaveUniqueItems();
        FigureCatalogue.Headlines.Select(figure => figure.Code).Should()
            .Equal("supports.ongoing", "supports.closed", "supports.joint", "lectures.persons", "results.jobs");
    }

    [Fact]
    public void A_count_that_hides_another_is_there()
    {
        FigureCatalogue.Figures.SelectMany(figure => figure.HiddenWith).Should().BeSubsetOf(FigureCatalogue.Names.Keys);
        FigureCatalogue.Families.Select(family => family.Total).OfType<string>().Should().OnlyContain(code => FigureCatalogue.Find(code) != null);
    }

    private static bool Mistaken(FigureLine line) => line.Code is "results.jobs" or "obstacles.count" or "contacts.count";

    private void Refer(IndividualSupport support, BroByggare.Core.Kernel.KeyContactId contact, string planned, SolvedAnswer answer, string answered)
    {
        support.GiveConsent(contact, "Vad jag behöver", "För att få hjälp", Town.Day("2019-12-31"), _town.On(planned));
        var referral = support.Refer(ReferralKind.Refer, contact, "Råd", Town.Day("2019-12-31"), _town.On(planned));
        support.MakeContact(referral, _town.On(planned));
        support.AcceptReferral(referral, null, _town.On(planned));
        support.NoteHelp(referral, received: true, _town.On(answered));
        support.AnswerReferral(referral, answer, _town.On(answered));
    }
}
