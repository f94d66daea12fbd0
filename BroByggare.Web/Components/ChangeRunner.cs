using BroByggare.Core.Kernel;
using BroByggare.Web.Authentication;
using BroByggare.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace BroByggare.Web.Components;

/// <summary>
/// One change at a time for one user: another press waits its turn. That a double press is one is the button's and the
/// form's business. Refusal and staleness become words, what is missing becomes the page that says so, and anything else
/// goes to the error boundary.
/// </summary>
public sealed class ChangeRunner(NavigationManager navigation, IJSRuntime browser, TimeProvider clock, AuthenticationStateProvider session, ChangeRateLimit pace)
{
    /// <summary>A press that could not be saved is tried again for so long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private Func<Task>? _load;
    private CancellationTokenSource? _triesFor;
    private Task _before = Task.CompletedTask;
    private int _underWay;
    private object? _pressed;
    private DateTime? _receipt;
    private object? _saysAt;
    private bool _isElsewhere;
    private bool _leadsOn;
    private bool _savedNothing;

    /// <summary>Something to draw again: the notice, the save status or the toast.</summary>
    public event Action? Changed;

    /// <summary>A change is under way, or waits for the one before it.</summary>
    public bool IsBusy => _underWay > 0;

    /// <summary>The rule that the last press met, or null.</summary>
    public Refusal? Refused { get; private set; }

    /// <summary>What it met passes by itself, and the same is tried again meanwhile.</summary>
    public bool TriesAgain => _triesFor is not null;

    /// <summary>The last press met something newer than what was shown.</summary>
    public bool IsStale { get; private set; }

    /// <summary>Whose change that was, where it is known; also while what is new is shown, until something is saved.</summary>
    public ChangedBy? OvertakenBy { get; private set; }

    /// <summary>When the last change was safe on disk, on the wall clock in Stockholm.</summary>
    public DateTime? SavedAt { get; private set; }

    /// <summary>
    /// The button of the last press is no longer on the page, so the receipt stands where every eye is; not when the toast
    /// says it already, nor on the next page that one goes to.
    /// </summary>
    public bool HasLostItsButton => _pressed is null && Done is null && !_isElsewhere;

    /// <summary>What was done, when it can be undone or is no longer to be seen on the page.</summary>
    public Text? Done { get; private set; }

    /// <summary>Takes the last change back, or null when it cannot be.</summary>
    public Func<Task>? Undo { get; private set; }

    /// <summary>Makes one change and then shows what is new. While another is under way it waits its turn.</summary>
    /// <returns>The rule that this press met, or null.</returns>
    /// <param name="change">The command.</param>
    /// <param name="then">Usually the page's own loading; also run when the user asks for what is new.</param>
    /// <param name="keep">The drafts that are saved by this and can be forgotten: what their names begin with.</param>
    /// <param name="done">Words for the toast.</param>
    /// <param name="undo">A command that takes it back.</param>
    /// <param name="tell">Words for the toast that are known only when it is done.</param>
    public async Task<Refusal?> Try(
        Func<Task> change, Func<Task>? then = null, string? keep = null, Text? done = null, Func<Task>? undo = null, Func<Text?>? tell = null)
    {
        var turn = new TaskCompletionSource();
        var (before, waits, pressed) = (_before, IsBusy, _pressed);
        _before = turn.Task;
        _underWay++;
        Refusal? met = null;
        try
        {
            await before;
            Begin(then, waits);
            await HoldPace();
            await Patiently(change, refused =>
            {
                (Refused, _saysAt) = (refused, pressed);
                (pressed as IRedrawn)?.Redraw();
            });
            OvertakenBy = null;
            if (!_savedNothing)
                _receipt = SavedAt = clock.Now().InStockholm();
            (Done, Undo) = (done ?? tell?.Invoke(), undo);
            if (keep is not null)
                browser.Tell("keep.forget", keep);
            if (then is not null)
                await Show(then);
        }
        catch (RefusedException refused)
        {
            (Refused, _saysAt) = (met = refused.Refusal, pressed);
        }
        catch (StaleException stale)
        {
            (IsStale, OvertakenBy, _saysAt) = (true, stale.By, pressed);
        }
        catch (MissingException)
        {
            (Refused, _saysAt) = (met = CommonRefusals.Gone, pressed);
        }
        finally
        {
            _triesFor = null;
            _underWay--;
            turn.SetResult();
            Changed?.Invoke();
        }

        return met;
    }

    /// <summary>Takes the last change back; once, also when it has to wait.</summary>
    public Task TakeBack()
    {
        var undo = Undo;
        Undo = null;
        return undo is null ? Task.CompletedTask : Try(undo, _load, done: ChangeTexts.TakenBack);
    }

    /// <summary>A button is pressed: what is saved by it is told beside it.</summary>
    public void PressedBy(object button) => (_pressed, _receipt) = (button, null);

    /// <summary>The button is gone from the page.</summary>
    public void Leave(object button)
    {
        if (_pressed != button && _saysAt != button)
            return;
        if (_saysAt == button)
            _triesFor?.Cancel();
        _pressed = _pressed == button ? null : _pressed;
        _saysAt = _saysAt == button ? null : _saysAt;
        Changed?.Invoke();
    }

    /// <summary>Whether what the last press met is told beside this button; for null, where every eye is: the button is gone.</summary>
    public bool SaysAt(object? button) => (Refused is not null || IsStale) && _saysAt == button;

    /// <summary>When what this button was pressed for was safe; null for every other button, and when nothing was saved.</summary>
    public DateTime? ReceiptFor(object button) => _pressed == button && !IsBusy && Refused is null && !IsStale ? _receipt : null;

    /// <summary>Fetches what somebody else has changed; what the user has typed stays in its fields.</summary>
    public async Task ShowNew()
    {
        Forget();
        if (_load is { } load)
            await Load(load);
        else
            navigation.Refresh(forceReload: true);
        Changed?.Invoke();
    }

    /// <summary>What waits to be saved is not tried again: the user thinks better of it.</summary>
    public void GiveUp() => _triesFor?.Cancel();

    /// <summary>The user has read it.</summary>
    public void Dismiss()
    {
        Forget();
        Changed?.Invoke();
    }

    /// <summary>The change leads to another page, as when one has given away what was shown: it is told there.</summary>
    public void LeadOn() => _leadsOn = true;

    /// <summary>Of several things not one could be done, as the page says: nothing was saved.</summary>
    public void SavedNothing() => _savedNothing = true;

    /// <summary>Another page is shown: words about the last press do not follow there, unless it led there.</summary>
    public void LeavePage()
    {
        var isLedOn = _leadsOn;
        _leadsOn = false;
        if (isLedOn)
            return;
        _triesFor?.Cancel();
        _isElsewhere = true;
        // What is shown now may be half written: that something else was saved is not said over it.
        SavedAt = null;
        Dismiss();
    }

    /// <summary>Another question is asked: the rule that the press before met is not about it. What can be undone still can.</summary>
    public void AskAnew()
    {
        if (Refused is null)
            return;
        Refused = null;
        Changed?.Invoke();
    }

    /// <summary>What has been saved is saved also where it cannot be shown.</summary>
    private async Task Show(Func<Task> then)
    {
        try
        {
            await Patiently(() => Load(then), _ => { });
        }
        catch (RefusedException refused) when (CommonRefusals.IsPassing(refused.Refusal))
        {
            throw new RefusedException(CommonRefusals.SavedNotShown);
        }
    }

    /// <summary>
    /// Again and again while the database or the disk is against it, for as long as the press is on the page: what was to be
    /// saved is saved when it can be. Every command has one effect however often it is sent.
    /// </summary>
    private async Task Patiently(Func<Task> act, Action<Refusal> tell)
    {
        using var left = new CancellationTokenSource();
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                await act();
                if (_triesFor is not null)
                    (Refused, _triesFor) = (null, null);
                return;
            }
            catch (RefusedException refused) when (CommonRefusals.IsPassing(refused.Refusal) && clock.GetElapsedTime(began) < Patience)
            {
                _triesFor = left;
                tell(refused.Refusal);
                Changed?.Invoke();
                if (!await IsStillThere(left.Token))
                    throw;
            }
        }
    }

    private async Task<bool> IsStillThere(CancellationToken left)
    {
        try
        {
            await Task.Delay(Pause, clock, left);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>What was loaded is drawn by the page it belongs to, also when the press was in a notice or the toast.</summary>
    private static Task Load(Func<Task> load) => new EventCallback(load.Target as IHandleEvent, load).InvokeAsync();

    private async Task HoldPace()
    {
        if (CurrentActor.IdIn((await session.GetAuthenticationStateAsync()).User) is { } member)
            pace.Take(member).ThrowIfPresent();
    }

    /// <param name="waited">Then what the press before met has not been read yet, and stays.</param>
    private void Begin(Func<Task>? load, bool waited)
    {
        if (waited)
            (Done, Undo) = (null, null);
        else
            Forget();
        _load = load;
        _savedNothing = false;
        _isElsewhere = false;
        Changed?.Invoke();
    }

    private void Forget()
    {
        (Refused, IsStale, Done, Undo) = (null, false, null, null);
    }
}
