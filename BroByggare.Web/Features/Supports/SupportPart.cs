using BroByggare.Core.Drafts;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Persons;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BroByggare.Web.Features.Supports;

/// <summary>A part of the page of one support: it shows what was loaded and changes it through a command.</summary>
public abstract class SupportPart : ComponentBase
{
    private Refusal? _refused;
    private bool _looksForError;

    [Parameter, EditorRequired]
    public SupportView View { get; set; } = default!;

    /// <summary>Something was saved: the page loads what is new.</summary>
    [Parameter, EditorRequired]
    public EventCallback OnSaved { get; set; }

    [Inject]
    protected SupportCommands Commands { get; set; } = default!;

    [Inject]
    protected ChangeRunner ChangeRunner { get; set; } = default!;

    [Inject]
    protected SupportListQueries Supports { get; set; } = default!;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    /// <summary>Those responsible beside the one who looks, by name; empty when there is nobody to share with.</summary>
    protected string ShareWith => View.IsJoint
        ? string.Join(", ", View.Responsible.Where(member => member.Id != View.Seen.Actor.Id).Select(member => member.Name))
        : "";

    protected override void OnAfterRender(bool firstRender)
    {
        if (!_looksForError)
            return;
        _looksForError = false;
        Browser.Tell("keep.toFirstError");
    }

    /// <summary>One change to what was seen.</summary>
    /// <param name="saved">Empties the form or closes the dialog; only once it is safe, so that nothing typed is lost on a refusal.</param>
    /// <param name="keep">The drafts that are saved by it: what the form is about.</param>
    /// <param name="once">The form's own key, where one was sent: the same form has one effect, also when its answer was lost.</param>
    /// <param name="done">Words for the toast.</param>
    /// <param name="undo">Takes it back; on the support as it then is, for this part may be gone from the page.</param>
    /// <param name="isAdded">Something is put beside what is there and changes nothing of it, so it is no harm that somebody else has changed that.</param>
    protected async Task Change(
        Func<Seen<SupportId>, Task> change, Action? saved = null, string? keep = null, Guid? once = null, Text? done = null, Func<Seen<SupportId>, Task>? undo = null, bool isAdded = false)
    {
        var before = View.Seen;
        _refused = await ChangeRunner.Try(
            () => Done(change, saved, once, isAdded), OnSaved.InvokeAsync, keep, done, undo is null ? null : () => Supports.OnWhatIsThere(before, undo));
        _looksForError = _refused is not null;
    }

    /// <summary>The name of the drafts of one form about this support.</summary>
    protected string Drafts(string form) => DraftForm.About(View.Id, form);

    /// <summary>That of what the person wants, which moving on saves too.</summary>
    protected string WishesDraft => Drafts("wishes");

    /// <summary>What to say at the field that cures it, when the last press here met one of these rules.</summary>
    protected string? Wrong(params Refusal[] rules) => _refused is not null && rules.Contains(_refused) ? _refused.Wording.ToString() : null;

    /// <summary>A new question begins without the error of the one before.</summary>
    protected void ForgetRefusal() => _refused = null;

    /// <summary>What is seen when its turn has come, which may be newer than what was seen at the press.</summary>
    private async Task Done(Func<Seen<SupportId>, Task> change, Action? saved, Guid? once, bool isAdded)
    {
        var seen = once is { } key ? View.Seen with { Once = key } : View.Seen;
        await (isAdded ? Supports.OnWhatIsThere(seen, change, seen.Once) : change(seen));
        saved?.Invoke();
    }
}
