using BroByggare.Core.Activities;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Tests.Core.Figures.Freezing;

/// <summary>What is missing before a year is closed.</summary>
public sealed class MissingTests : IDisposable
{
    private readonly Town _town = new();

    private MissingQueries Queries => _town.Database.Get<MissingQueries>();

    public void Dispose() => _town.Dispose();

    [Fact]
    public async Task A_lecture_that_nobody_counted_is_missing_and_one_of_another_year_is_not()
    {
        _town.HasLecture("2019-05-01", counted: null);
        _town.HasLecture("2018-05-01", counted: null);
        _town.HasLecture("2019-05-02", counted: 12);
        _town.HasLecture("2019-05-03", counted: null, kind: ActivityKind.InformationMaterial);

        var line = (await Queries.Of(_town.Manager, 2019)).Single();

        line.Should().Match<MissingLine>(missing => missing.Kind == MissingKind.ActivityUncounted && missing.Count == 1);
        line.With.Should().Equal(new MissingWith("Sara Lind", 1));
    }

    [Fact]
    public async Task In_the_running_year_only_what_is_past_is_missing()
    {
        _town.HasLecture("2020-05-31", counted: null, isHeld: false);
        _town.HasLecture("2020-06-01", counted: null, isHeld: false);

        (await Queries.Of(_town.Coordinator, 2020)).Select(line => (line.Kind, line.Count)).Should().Equal((MissingKind.ActivityNotNoted, 1));
    }

    [Fact]
    public async Task A_meeting_that_was_not_noted_is_missing_until_the_support_is_closed()
    {
        _town.Has("2019-02-01", before: support => support.WatchFor("Träff", Town.Day("2019-03-01"), _town.On("2019-02-01"), isMeeting: true));
        _town.Has("2019-02-01", "2019-05-01", before: support => support.WatchFor("Träff", Town.Day("2019-03-01"), _town.On("2019-02-01"), isMeeting: true));

        (await Queries.Of(_town.Manager, 2019)).Select(line => (line.Kind, line.Count)).Should().Equal((MissingKind.MeetingWithoutContact, 1));
    }

    [Fact]
    public async Task Whoever_can_mend_it_sees_what_they_find_and_a_manager_sees_no_person()
    {
        var support = _town.Has("2019-02-01", before: known => known.WatchFor("Träff", Town.Day("2019-03-01"), _town.On("2019-02-01"), isMeeting: true));
        _town.Has("2019-02-01", before: known =>
        {
            known.WatchFor("Träff", Town.Day("2019-03-01"), _town.On("2019-02-01"), isMeeting: true);
            known.Protect(ProtectionKind.ConfidentialityMark, [_town.Sara.Id], _ => true, _town.On("2019-02-02"));
        });

        (await List(_town.Sara))!.Total.Should().Be(2);
        (await List(_town.Coordinator))!.Rows.Select(row => row.Support).Should().Equal(support.Id);
        (await List(_town.Jonas))!.Total.Should().Be(0);
        (await List(_town.Manager)).Should().BeNull();
        (await Queries.Of(_town.Manager, 2019)).Single().Count.Should().Be(2);
        (await Queries.Of(_town.Sara, 2019)).Should().BeEmpty();
    }

    private Task<Page<MissingRow>?> List(Actor actor) => Queries.List(actor, 2019, MissingKind.MeetingWithoutContact, 1);
}
