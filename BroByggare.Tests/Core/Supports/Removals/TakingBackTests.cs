using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Removals;

/// <summary>One rule for all that is taken away: one's own without a reason, a colleague's with one, and they are told.</summary>
public sealed class TakingBackTests : IDisposable
{
    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    public static TheoryData<RemovedKind> Kinds => [.. Enum.GetValues<RemovedKind>().Where(kind => kind is not (RemovedKind.HandedOver or RemovedKind.HandedOn or RemovedKind.Joined or RemovedKind.Merged or RemovedKind.MergeUndone or RemovedKind.StrikingRefused
        or RemovedKind.HandoverAccepted or RemovedKind.HandoverDeclined))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_colleague_s_is_not_taken_away_without_a_reason(RemovedKind kind)
    {
        await SaraWrites(kind);

        var take = () => Take(_scene.Daniel, kind, " ");

        (await take.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.ColleaguesNeedsReason);
        (await Unread(_scene.Sara)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task With_a_reason_it_is_and_only_the_one_whose_it_was_is_told_until_they_have_read_it(RemovedKind kind)
    {
        await SaraWrites(kind);

        await Take(_scene.Daniel, kind, "Det blev dubbelt.");

        var told = (await Unread(_scene.Sara)).Should().ContainSingle().Subject;
        (told.Kind, told.By, told.Why, told.Support).Should().Be((kind, "Daniel Ek", "Det blev dubbelt.", _scene.Id));
        (await Unread(_scene.Daniel)).Should().BeEmpty();
        (await Unread(_scene.Helena)).Should().BeEmpty();
        (await _scene.Queries.History(_scene.Daniel, _scene.Id, 1))!.Rows[0].Why.Should().Be("Det blev dubbelt.");
        await _scene.Database.Get<RemovalCommands>().Read(told.Seen);
        (await Unread(_scene.Sara)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_s_own_needs_no_reason_and_nobody_is_told(RemovedKind kind)
    {
        await SaraWrites(kind);

        await Take(_scene.Sara, kind, "");

        foreach (var actor in new[] { _scene.Sara, _scene.Daniel, _scene.Helena })
            (await Unread(actor)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_put_back_is_as_it_was_and_nobody_is_told_any_more(RemovedKind kind)
    {
        // What is noted anew is how a step of a referral comes back.
        if (kind is RemovedKind.Responsibility or RemovedKind.ReferralStep)
            return;
        await SaraWrites(kind);
        var before = await Shown();
        await Take(_scene.Daniel, kind, "Det blev dubbelt.");
        (await Shown()).Should().NotBe(before);

        await PutBack(kind);

        (await Shown()).Should().Be(before);
        (await Unread(_scene.Sara)).Should().BeEmpty();
        var again = () => PutBack(kind);
        (await again.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.NotTakenBack);
    }

    [Fact]
    public async Task Each_step_of_a_referral_is_taken_back_to_what_stood_before_it()
    {
        await SaraWrites(RemovedKind.ReferralStep);
        await _scene.Refer((referring, seen) => referring.Accept(seen, new(1), _scene.Today.AddDays(40)));
        await _scene.Refer((referring, seen) => referring.NoteHelp(seen, new(1), received: false));
        await _scene.Refer((referring, seen) => referring.Answer(seen, new(1), SolvedAnswer.Partly));
        await Back();
        (await Referral()).Should().BeEquivalentTo(new { Rung = ReferralRung.HelpNotReceived, Solved = (SolvedAnswer?)null, AnsweredOn = (DateOnly?)null, HelpCame = false });
        await Back();
        (await Referral()).Should().BeEquivalentTo(new { Rung = ReferralRung.Accepted, HelpOn = (DateOnly?)null, HelpCame = (bool?)null, Waits = Due.By(_scene.Today.AddDays(40), _scene.Today) });
        await Back();
        (await Referral()).Should().BeEquivalentTo(new { Rung = ReferralRung.ContactMade, DecidedOn = (DateOnly?)null, Waits = Due.By(_scene.Today.AddDays(9), _scene.Today) });
        await Back();
        (await Referral()).Should().BeEquivalentTo(new { Rung = ReferralRung.Planned, ContactMadeOn = (DateOnly?)null, CanStepBack = false });
        var more = Back;
        (await more.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(ReferralRefusals.NothingToTakeBack);

        await _scene.Refer((referring, seen) => referring.Withdraw(seen, new(1), "Fel kontakt."));
        await Back();
        (await Referral()).Should().BeEquivalentTo(new { Rung = ReferralRung.Planned, End = (ReferralEnd?)null, IsOpen = true, Reason = "" });

        Task Back() => Take(_scene.Sara, RemovedKind.ReferralStep, "");
        async Task<ReferralView> Referral() => (await _scene.Seen()).Referrals.Single();
    }

    [Fact]
    public async Task The_last_day_of_contact_comes_back_with_the_contact()
    {
        await SaraWrites(RemovedKind.Contact);
        await Take(_scene.Sara, RemovedKind.Contact, "");
        (await _scene.Seen()).LastContactOn.Should().BeNull();

        await PutBack(RemovedKind.Contact);

        (await _scene.Seen()).LastContactOn.Should().Be(_scene.Today);
    }

    [Fact]
    public async Task A_deputy_is_a_colleague_too()
    {
        await SaraWrites(RemovedKind.Contact);
        var maria = _scene.Database.HasMember(Role.Bridgebuilder, _scene.Sara.TeamId, "Maria Holm");
        await using (var db = _scene.Database.Open())
        {
            var sara = db.Members.Single(member => member.Id == _scene.Sara.Id);
            sara.AppointDeputy(maria.Id, _scene.Today, _scene.Today, new(_scene.Sara.Id, _scene.Database.Clock.Now()));
            await db.SaveChangesAsync();
        }

        var take = () => Take(maria, RemovedKind.Contact, "");

        (await take.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.ColleaguesNeedsReason);
    }

    [Fact]
    public async Task The_reason_about_a_protected_person_is_not_shown_to_one_who_may_no_longer_find_them()
    {
        await SaraWrites(RemovedKind.Responsibility);
        await Take(_scene.Daniel, RemovedKind.Responsibility, "Hon bor granne med dem.");
        await using (var db = _scene.Database.Open())
        {
            var support = db.Supports.Single(support => support.Id == _scene.Id);
            support.Protect(BroByggare.Core.Supports.Protection.ProtectionKind.ConfidentialityMark, [_scene.Daniel.Id], _ => true, new(_scene.Helena.Id, _scene.Database.Clock.Now()));
            await db.SaveChangesAsync();
        }

        (await Unread(_scene.Sara)).Single().Why.Should().BeEmpty();
    }

    /// <summary>What was taken away; that a colleague was made responsible is told too.</summary>
    private async Task<IReadOnlyList<RemovalRow>> Unread(Actor actor) =>
        [.. (await _scene.Database.Get<RemovalQueries>().Unread(actor)).Where(row => row.Kind is not RemovedKind.Joined)];

    private async Task SaraWrites(RemovedKind kind)
    {
        await _scene.Do((commands, seen) => commands.AddResponsible(seen, _scene.Daniel.Id, ""));
        switch (kind)
        {
            case RemovedKind.Contact:
                await _scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, _scene.Today, 15, "Ringde.", true, "", null));
                break;
            case RemovedKind.Result:
                await _scene.Do((commands, seen) => commands.NoteResult(seen, ResultKind.Job, _scene.Today, ""));
                break;
            case RemovedKind.Obstacle:
                await _scene.Do((commands, seen) => commands.NoteObstacle(seen, ObstacleKind.LongWait, _scene.Contact, _scene.Today, ""));
                break;
            case RemovedKind.PlanLine:
                await _scene.At(SupportStep.ActionPlanning);
                await _scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Person, null, "Lämnar papper", _scene.Today));
                break;
            case RemovedKind.Measure:
                await _scene.At(SupportStep.MeasureIdentification);
                await _scene.Do((commands, seen) => commands.ConsiderMeasure(seen, "Söka lägenhet"));
                break;
            case RemovedKind.Goal:
                await _scene.At(SupportStep.ActionPlanning);
                await _scene.Do((commands, seen) => commands.WriteGoal(seen, null, "Jag har ett hem."));
                break;
            case RemovedKind.Responsibility:
                break;
            case RemovedKind.ReferralStep:
                await _scene.At(SupportStep.Implementation);
                await _scene.Refer((referring, seen) => referring.Refer(seen, ReferralKind.Refer, _scene.Contact, "Ansökan", _scene.Today.AddDays(9)));
                await _scene.Refer((referring, seen) => referring.MakeContact(seen, new(1)));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }

    private Task Take(Actor by, RemovedKind kind, string why) => kind is RemovedKind.ReferralStep
        ? _scene.Refer(by, (referring, seen) => referring.TakeBackStep(seen, new(1), why))
        : TakeOwn(by, kind, why);

    private Task TakeOwn(Actor by, RemovedKind kind, string why) => _scene.Do(by, (commands, seen) => kind switch
    {
        RemovedKind.Contact => commands.TakeBackContact(seen, new(1), why),
        RemovedKind.Result => commands.TakeBackResult(seen, new(1), why),
        RemovedKind.Obstacle => commands.TakeBackObstacle(seen, new(1), why),
        RemovedKind.PlanLine => commands.RemoveAction(seen, new(1), why),
        RemovedKind.Measure => commands.RemoveMeasure(seen, new(1), why),
        RemovedKind.Goal => commands.RemoveGoal(seen, new(1), why),
        RemovedKind.Responsibility => commands.RemoveResponsible(seen, _scene.Sara.Id, why),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    });

    private Task PutBack(RemovedKind kind) => _scene.Do((commands, seen) => kind switch
    {
        RemovedKind.Contact => commands.BringBackContact(seen, new(1)),
        RemovedKind.Result => commands.BringBackResult(seen, new(1)),
        RemovedKind.Obstacle => commands.BringBackObstacle(seen, new(1)),
        RemovedKind.PlanLine => commands.BringBackAction(seen, new(1)),
        RemovedKind.Measure => commands.BringBackMeasure(seen, new(1)),
        RemovedKind.Goal => commands.BringBackGoal(seen, new(1)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    });

    private async Task<string> Shown()
    {
        var journal = (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10))!.Rows;
        var outcomes = (await _scene.Queries.Outcomes(_scene.Sara, _scene.Id, 10))!;
        var lines = (await _scene.Seen()).Measures.SelectMany(measure => measure.Lines);
        return string.Join(
            '|',
            journal.Select(entry => $"{entry.Text}{entry.IsTakenBack}")
                .Concat(outcomes.Results.Rows.Select(row => row.IsTakenBack.ToString()))
                .Concat(outcomes.Obstacles.Rows.Select(row => row.IsTakenBack.ToString()))
                .Concat((await _scene.Seen()).Measures.Select(measure => measure.What))
                .Concat((await _scene.Seen()).Round.Goals.Select(goal => goal.What))
                .Concat(lines.Select(line => $"{line.Id}{line.What}{line.IsOpen}")));
    }
}
