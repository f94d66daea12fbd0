using BroByggare.Core.Language;
using BroByggare.Core.Rules;
using BroByggare.Core.Time;
using BroByggare.Web.Accounts;
using BroByggare.Web.Safety;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace BroByggare.Web.Acting;

/// <summary>
/// One change at a time for one user: a double click is one click. Refusal and staleness become words,
/// what is missing becomes the page that says so, and anything else goes to the error boundary.
/// </summary>
public sealed class Act(NavigationManager navigation, IJSRuntime browser, TimeProvider clock, AuthenticationStateProvider session, Pace pace)
{
    private Func<Task>? _load;

    /// <summary>Something to draw again: the notice, the save status or the toast.</summary>
    public event Action? Changed;

    /// <summary>A change is under way; another press does nothing.</summary>
    public bool IsBusy { get; private set; }

    /// <summary>The rule that the last press met, or null.</summary>
    public Refusal? Refused { get; private set; }

    /// <summary>The last press met something newer than what was shown.</summary>
    public bool IsStale { get; private set; }

    /// <summary>When the last change was safe on disk, on the wall clock in Stockholm.</summary>
    public DateTime? SavedAt { get; private set; }

    /// <summary>What was done, when it can be undone or is no longer to be seen on the page.</summary>
    public Text? Done { get; private set; }

    /// <summary>Takes the last change back, or null when it cannot be.</summary>
    public Func<Task>? Undo { get; private set; }

    /// <summary>Makes one change and then shows what is new.</summary>
    /// <param name="change">The command.</param>
    /// <param name="then">Usually the page's own loading; also run when the user asks for what is new.</param>
    /// <param name="keep">The drafts that are saved by this and can be forgotten: what their names begin with.</param>
    /// <param name="done">Words for the toast.</param>
    /// <param name="undo">A command that takes it back.</param>
    public async Task Try(Func<Task> change, Func<Task>? then = null, string? keep = null, Text? done = null, Func<Task>? undo = null)
    {
        if (IsBusy)
            return;
        Begin(then);
        try
        {
            await HoldPace();
            await change();
            SavedAt = clock.Now().InStockholm();
            (Done, Undo) = (done, undo);
            if (keep is not null)
                await browser.InvokeVoidAsync("keep.forget", keep);
            if (then is not null)
                await Load(then);
        }
        catch (RefusedException refused)
        {
            Refused = refused.Refusal;
        }
        catch (StaleException)
        {
            IsStale = true;
        }
        catch (MissingException)
        {
            navigation.NotFound();
        }
        finally
        {
            IsBusy = false;
            Changed?.Invoke();
        }
    }

    /// <summary>Takes the last change back.</summary>
    public Task TakeBack() => Undo is { } undo ? Try(undo, _load) : Task.CompletedTask;

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

    /// <summary>The user has read it, or gone to another page.</summary>
    public void Dismiss()
    {
        Forget();
        Changed?.Invoke();
    }

    /// <summary>Another question is asked: the rule that the press before met is not about it. What can be undone still can.</summary>
    public void AskAnew()
    {
        if (Refused is null)
            return;
        Refused = null;
        Changed?.Invoke();
    }

    /// <summary>What was loaded is drawn by the page it belongs to, also when the press was in a notice or the toast.</summary>
    private static Task Load(Func<Task> load) => new EventCallback(load.Target as IHandleEvent, load).InvokeAsync();

    private async Task HoldPace()
    {
        if (CurrentActor.IdIn((await session.GetAuthenticationStateAsync()).User) is { } member)
            pace.Take(member).ThrowIfPresent();
    }

    private void Begin(Func<Task>? load)
    {
        Forget();
        IsBusy = true;
        _load = load;
        Changed?.Invoke();
    }

    private void Forget()
    {
        (Refused, IsStale, Done, Undo) = (null, false, null, null);
    }
}
