using BroByggare.Core.Activities;
using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Activities;

public sealed class ActivityCommandsTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly TeamId _team;
    private readonly Actor _sara;

    public ActivityCommandsTests()
    {
        _team = _database.HasTeam();
        _sara = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
    }

    private ActivityCommands Commands => _database.Get<ActivityCommands>();

    private ActivityQueries Queries => _database.Get<ActivityQueries>();

    private DateOnly Today => _database.Clock.Today();

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData(Role.Bridgebuilder)]
    [InlineData(Role.Coordinator)]
    public async Task Who_works_with_people_plans_an_activity(Role role)
    {
        var actor = _database.HasMember(role, _team, "Helena Sund");
        var details = Lecture(Today.AddDays(7)) with { Areas = [new("culture"), new("education")] };

        var id = await Commands.Plan(FormKey.By(actor), details, registered: 30);

        var planned = (await Queries.Find(actor, id))!;
        planned.Details.Should().BeEquivalentTo(details with { Areas = [new("education"), new("culture")] });
        planned.Numbers.Should().Be(new ActivityNumbers(30, null, null));
        planned.State.Should().Be(ActivityState.Planned);
        planned.By.Should().Be("Helena Sund");
    }

    [Theory]
    [InlineData(Role.Manager)]
    [InlineData(Role.Administrator)]
    public async Task Who_only_reads_activities_is_refused_to_write(Role role)
    {
        var reader = _database.HasMember(role, _team);
        var seen = (await Queries.Find(reader, (await Planned(Today)).Id))!.Seen;

        await Refused(() => Commands.Plan(FormKey.By(reader), Lecture(Today), null), CommonRefusals.NotAllowed);
        await Refused(() => Commands.Change(seen, Lecture(Today)), CommonRefusals.NotAllowed);
        await Refused(() => Commands.Hold(seen, new(1, 1, 1)), CommonRefusals.NotAllowed);
        await Refused(() => Commands.Cancel(seen), CommonRefusals.NotAllowed);
        (await Queries.Find(reader, seen.Id))!.State.Should().Be(ActivityState.AwaitsNumbers);
    }

    [Fact]
    public async Task An_activity_is_held_with_what_was_registered_estimated_and_counted_apart()
    {
        var seen = await Planned(Today);

        await Commands.Hold(seen, new(40, 50, 47));

        var held = (await Queries.Find(_sara, seen.Id))!;
        held.State.Should().Be(ActivityState.Held);
        held.Numbers.Should().Be(new ActivityNumbers(40, 50, 47));
    }

    [Fact]
    public async Task A_later_count_corrects_the_first()
    {
        var seen = await Planned(Today);
        await Commands.Hold(seen, new(40, 50, null));

        await Commands.Hold((await Queries.Find(_sara, seen.Id))!.Seen, new(40, 50, 47));

        (await Queries.Find(_sara, seen.Id))!.Numbers.Counted.Should().Be(47);
    }

    [Fact]
    public async Task An_activity_that_has_not_taken_place_cannot_have_been_held()
    {
        var seen = await Planned(Today.AddDays(1));

        await Refused(() => Commands.Hold(seen, new(null, null, 10)), ActivityRefusals.NotYet);
        (await Queries.Find(_sara, seen.Id))!.WhyNotHold.Should().Be(ActivityRefusals.NotYet);
    }

    [Fact]
    public async Task What_was_held_cannot_be_moved_to_a_day_that_has_not_come()
    {
        var seen = await Planned(Today);
        await Commands.Hold(seen, new(null, null, 10));
        var held = (await Queries.Find(_sara, seen.Id))!.Seen;

        await Refused(() => Commands.Change(held, Lecture(Today.AddDays(1))), ActivityRefusals.NotYet);
        await Commands.Change(held, Lecture(Today.AddDays(-1)) with { Title = "Romsk historia" });

        (await Queries.Find(_sara, seen.Id))!.Details.Title.Should().Be("Romsk historia");
    }

    [Fact]
    public async Task What_was_held_cannot_be_cancelled()
    {
        var seen = await Planned(Today);
        await Commands.Hold(seen, new(null, null, 10));
        var held = (await Queries.Find(_sara, seen.Id))!;

        held.WhyNotCancel.Should().Be(ActivityRefusals.AlreadyHeld);
        await Refused(() => Commands.Cancel(held.Seen), ActivityRefusals.AlreadyHeld);
    }

    [Fact]
    public async Task A_cancelled_activity_stays_as_it_is()
    {
        var seen = await Planned(Today);
        await Commands.Cancel(seen);
        var cancelled = (await Queries.Find(_sara, seen.Id))!;

        cancelled.State.Should().Be(ActivityState.Cancelled);
        cancelled.CancelledOn.Should().Be(Today);
        await Refused(() => Commands.Change(cancelled.Seen, Lecture(Today)), ActivityRefusals.Cancelled);
        await Refused(() => Commands.Hold(cancelled.Seen, new(null, null, 10)), ActivityRefusals.Cancelled);
        await Refused(() => Commands.Cancel(cancelled.Seen), ActivityRefusals.Cancelled);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100_001)]
    public async Task Numbers_that_cannot_be_people_are_refused(int people)
    {
        var seen = await Planned(Today);

        await Refused(() => Commands.Hold(seen, new(null, null, people)), CommonRefusals.OutOfRange);
        await Refused(() => Commands.Plan(FormKey.By(_sara), Lecture(Today), people), CommonRefusals.OutOfRange);
    }

    [Fact]
    public async Task An_activity_needs_a_title()
    {
        await Refused(() => Commands.Plan(FormKey.By(_sara), Lecture(Today) with { Title = " " }, null), ActivityRefusals.TitleMissing);
    }

    [Fact]
    public async Task The_same_form_sent_twice_plans_one()
    {
        var form = FormKey.By(_sara);

        var first = await Commands.Plan(form, Lecture(Today), null);
        var second = await Commands.Plan(form, Lecture(Today), null);

        second.Should().Be(first);
        (await Queries.List(_sara, new(Today.Year))).Page.Total.Should().Be(1);
    }

    private static ActivityDetails Lecture(DateOnly on) => new(ActivityKind.Lecture, "Bemötande", on, "Stadshuset", Audience.Staff, []);

    private static async Task Refused(Func<Task> press, Refusal rule) =>
        (await press.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(rule);

    private async Task<Seen<ActivityId>> Planned(DateOnly on) =>
        (await Queries.Find(_sara, await Commands.Plan(FormKey.By(_sara), Lecture(on), null)))!.Seen;
}
