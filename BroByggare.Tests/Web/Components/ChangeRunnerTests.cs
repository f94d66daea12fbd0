using System.Security.Claims;
using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Security;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Components;

public sealed class ChangeRunnerTests : DrawnTest
{
    private static readonly Refusal NotNow = new("test.not-now", new("Inte nu.", "Not now."));

    private readonly FixedClock _clock = new();
    private readonly ChangeRunner _act;

    public ChangeRunnerTests()
    {
        var session = this.AddAuthorization();
        session.SetAuthorized("Testperson");
        session.SetClaims(new Claim(ClaimTypes.NameIdentifier, "1"));
        _act = new(
            Services.GetRequiredService<NavigationManager>(),
            JSInterop.JSRuntime,
            _clock,
            Services.GetRequiredService<AuthenticationStateProvider>(),
            new ChangeRateLimit(_clock));
    }

    [Fact]
    public async Task A_hand_that_is_faster_than_any_hand_is_told_to_wait_and_may_go_on_afterwards()
    {
        var changes = 0;
        Task Press() => _act.Try(() => { changes++; return Task.CompletedTask; });

        for (var press = 0; press <= ChangeRateLimit.AtOnce; press++)
            await Press();
        var told = (changes, _act.Refused);
        _clock.Pass(TimeSpan.FromSeconds(1));
        await Press();

        told.Should().Be((ChangeRateLimit.AtOnce, SecurityRefusals.TooFast));
        (changes, _act.Refused).Should().Be((ChangeRateLimit.AtOnce + 1, (Refusal?)null));
    }

    [Fact]
    public async Task A_change_is_saved_when_it_has_come_back_and_not_before()
    {
        var commit = new TaskCompletionSource();

        var press = _act.Try(() => commit.Task);
        var whileUnderWay = (_act.IsBusy, _act.SavedAt);
        commit.SetResult();
        await press;

        whileUnderWay.Should().Be((true, (DateTime?)null));
        (_act.IsBusy, _act.SavedAt).Should().Be((false, new DateTime(2026, 11, 19, 14, 32, 0)));
    }

    [Fact]
    public async Task Where_nothing_could_be_done_nothing_is_said_to_be_saved()
    {
        var button = new object();
        _act.PressedBy(button);

        await _act.Try(() => { _act.SavedNothing(); return Task.CompletedTask; });

        (_act.SavedAt, _act.ReceiptFor(button)).Should().Be(((DateTime?)null, (DateTime?)null));
    }

    [Theory]
    [InlineData("common.database-busy")]
    [InlineData("common.disk-fails")]
    public async Task What_cannot_be_written_just_now_is_told_and_saved_when_it_can(string code)
    {
        var (isAgainst, tries) = (true, 0);
        var told = Told(act => act.TriesAgain);
        var press = _act.Try(() => { tries++; return isAgainst ? throw new RefusedException(new(code, NotNow.Wording)) : Task.CompletedTask; });

        await told;
        var meanwhile = (_act.Refused?.Code, _act.IsBusy, _act.SavedAt);
        isAgainst = false;
        await press;

        meanwhile.Should().Be((code, true, (DateTime?)null));
        (_act.Refused, _act.TriesAgain, _act.SavedAt).Should().Be(((Refusal?)null, false, new DateTime(2026, 11, 19, 14, 32, 0)));
        tries.Should().Be(2);
    }

    [Fact]
    public async Task Whoever_leaves_what_they_pressed_saves_nothing_behind_their_back()
    {
        var button = new object();
        _act.PressedBy(button);
        var (told, tries) = (Told(act => act.TriesAgain), 0);
        var press = _act.Try(() => { tries++; throw new RefusedException(CommonRefusals.DatabaseBusy); });
        await told;

        _act.Leave(button);

        (await press).Should().Be(CommonRefusals.DatabaseBusy);
        (tries, _act.TriesAgain).Should().Be((1, false));
    }

    [Fact]
    public async Task What_is_saved_and_cannot_be_shown_yet_is_saved_once()
    {
        var (changes, shown, isAgainst) = (0, false, true);
        var told = Told(act => act.TriesAgain);
        var press = _act.Try(
            () => { changes++; return Task.CompletedTask; },
            () => { shown = !isAgainst; return isAgainst ? throw new RefusedException(CommonRefusals.DatabaseBusy) : Task.CompletedTask; });
        await told;
        var meanwhile = (_act.Refused, _act.SavedAt is not null);

        isAgainst = false;
        await press;

        meanwhile.Should().Be(((Refusal?)null, true));
        (changes, shown, _act.Refused).Should().Be((1, true, (Refusal?)null));
    }

    private Task Told(Func<ChangeRunner, bool> what)
    {
        var told = new TaskCompletionSource();
        _act.Changed += () =>
        {
            if (what(_act))
                told.TrySetResult();
        };
        return told.Task;
    }

    [Fact]
    public async Task A_press_during_another_waits_its_turn()
    {
        var commit = new TaskCompletionSource();
        var done = new List<string>();

        var first = _act.Try(async () => { await commit.Task; done.Add("first"); });
        var second = _act.Try(() => { done.Add("second"); return Task.CompletedTask; });
        var meanwhile = (done.Count, second.IsCompleted, _act.IsBusy);
        commit.SetResult();
        await Task.WhenAll(first, second);

        meanwhile.Should().Be((0, false, true));
        done.Should().Equal("first", "second");
        _act.IsBusy.Should().BeFalse();
    }

    [Fact]
    public async Task What_a_press_met_is_still_told_when_the_one_that_waited_for_it_is_saved()
    {
        var commit = new TaskCompletionSource();

        var first = _act.Try(async () => { await commit.Task; throw new RefusedException(NotNow); });
        var second = _act.Try(() => Task.CompletedTask);
        commit.SetResult();

        (await first).Should().Be(NotNow);
        (await second).Should().BeNull();
        _act.Refused.Should().Be(NotNow, "nobody has had time to read it");
    }

    [Fact]
    public async Task A_fault_lets_the_next_in_the_line_go_on()
    {
        var commit = new TaskCompletionSource();
        var changes = 0;

        var first = _act.Try(async () => { await commit.Task; throw new InvalidOperationException(); });
        var second = _act.Try(() => { changes++; return Task.CompletedTask; });
        commit.SetResult();
        await second;

        await ((Func<Task>)(() => first)).Should().ThrowAsync<InvalidOperationException>();
        changes.Should().Be(1);
    }

    [Fact]
    public async Task A_receipt_is_drawn_anew_where_every_eye_is_when_its_button_goes_after_it_was_saved()
    {
        var button = new object();
        _act.PressedBy(button);
        await _act.Try(() => Task.CompletedTask);
        var beside = (_act.HasLostItsButton, _act.ReceiptFor(button));
        var drawn = 0;
        _act.Changed += () => drawn++;

        _act.Leave(button);

        beside.Should().Be((false, _act.SavedAt));
        (_act.HasLostItsButton, drawn).Should().Be((true, 1));
    }

    [Fact]
    public async Task What_the_toast_says_is_not_said_twice_and_a_receipt_does_not_follow_to_another_page()
    {
        await _act.Try(() => Task.CompletedTask, done: new("Klart.", "Done."));
        var beside = _act.HasLostItsButton;
        await _act.Try(() => Task.CompletedTask);
        var alone = _act.HasLostItsButton;
        _act.LeavePage();

        (beside, alone, _act.HasLostItsButton).Should().Be((false, true, false));
        _act.SavedAt.Should().BeNull("what stands on the other page may be half written");
    }

    [Fact]
    public async Task What_led_on_to_another_page_is_told_there_and_not_on_the_next()
    {
        var saved = 0;
        await _act.Try(() => { saved = 3; return Task.CompletedTask; }, () => { _act.LeadOn(); return Task.CompletedTask; }, tell: () => new($"{saved} stöd.", $"{saved} supports."));

        _act.LeavePage();
        var led = _act.Done?.Swedish;
        _act.LeavePage();

        (led, _act.Done).Should().Be(("3 stöd.", null));
    }

    [Fact]
    public async Task A_refusal_becomes_words_and_nothing_is_loaded()
    {
        var loaded = false;

        await _act.Try(() => throw new RefusedException(NotNow), () => { loaded = true; return Task.CompletedTask; });

        _act.Refused.Should().Be(NotNow);
        _act.SavedAt.Should().BeNull();
        loaded.Should().BeFalse();
    }

    [Fact]
    public async Task What_somebody_else_changed_is_shown_when_the_user_asks_for_it()
    {
        var loads = 0;
        Task Load() { loads++; return Task.CompletedTask; }

        await _act.Try(() => throw new StaleException(), Load);
        var told = (_act.IsStale, loads);
        await _act.ShowNew();

        told.Should().Be((true, 0));
        (_act.IsStale, loads).Should().Be((false, 1));
    }

    [Fact]
    public async Task What_nobody_foresaw_is_not_swallowed()
    {
        var press = () => _act.Try(() => throw new InvalidOperationException());

        await press.Should().ThrowAsync<InvalidOperationException>();
        _act.IsBusy.Should().BeFalse();
    }

    [Fact]
    public async Task A_saved_draft_is_forgotten_and_an_unsaved_one_is_not()
    {
        JSInterop.SetupVoid("keep.forget", "note").SetVoidResult();

        await _act.Try(() => throw new RefusedException(NotNow), keep: "note");
        JSInterop.VerifyNotInvoke("keep.forget");
        await _act.Try(() => Task.CompletedTask, keep: "note");

        JSInterop.VerifyInvoke("keep.forget", 1);
    }

    [Fact]
    public async Task What_was_done_can_be_taken_back_once()
    {
        var undone = 0;

        await _act.Try(() => Task.CompletedTask, done: new("Klart.", "Done."), undo: () => { undone++; return Task.CompletedTask; });
        await Task.WhenAll(_act.TakeBack(), _act.TakeBack());

        undone.Should().Be(1);
        (_act.Done!.Swedish, _act.Undo).Should().Be(("Ångrat", null));
    }
}
