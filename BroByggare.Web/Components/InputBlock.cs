using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using BroByggare.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace BroByggare.Web.Components;

/// <summary>What all our fields have in common: a label, a hint, an error, a value that a page binds to, and the form they stand in.</summary>
public abstract class InputBlock<T> : ComponentBase, IFormField, IDisposable
{
    private EditContext? _listensTo;
    private bool _hasBegun;
    private T? _began;
    private bool _hasSent;
    private T? _mine;
    private bool _isOvertaken;
    private ChangedBy? _overtakenBy;
    private FormFields? _standsIn;
    private bool _isTold;

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What the page knows to be wrong; else what the field or the form finds.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>The draft's name, so that what is written or chosen survives a reload; else the value's own name, in a form whose drafts are kept.</summary>
    [Parameter]
    public string? Keep { get; set; }

    /// <summary>Says beside the label that it may be left out.</summary>
    [Parameter]
    public bool Optional { get; set; }

    /// <summary>The rule that an empty field meets, shown before anything is sent; null when it may be left empty.</summary>
    [Parameter]
    public Refusal? WhenEmpty { get; set; }

    /// <summary>The rules that this field cures: when the last press met one of them, it stands here and not only at the button.</summary>
    [Parameter]
    public IReadOnlyList<Refusal> Cures { get; set; } = [];

    /// <summary>An answer before it leaves it out. It is drawn all the same, so that it is there at once when it is asked, and nothing in it is wrong.</summary>
    [Parameter]
    public bool IsUnasked { get; set; }

    [Parameter]
    public T? Value { get; set; }

    [Parameter]
    public EventCallback<T?> ValueChanged { get; set; }

    /// <summary>
    /// What is saved now, for a field that began with it. When somebody else saves another value meanwhile, a field that
    /// nobody has touched takes it, and in one that somebody has it is told beside what is written: nothing is overwritten unseen.
    /// </summary>
    [Parameter]
    public Func<T?>? Saved { get; set; }

    [Parameter]
    public Expression<Func<T?>>? ValueExpression { get; set; }

    /// <inheritdoc />
    public string Id { get; } = Ids.Next();

    /// <inheritdoc />
    bool IFormField.IsMisread => !IsUnasked && Misread is not null;

    /// <inheritdoc />
    string? IFormField.Fault => IsUnasked ? null : Misread ?? FoundByForm ?? Absent;

    /// <inheritdoc />
    string? IFormField.ErrorToShow => IsUnasked ? null : ErrorToShow;

    /// <summary>Why what is typed is no value of this kind; it would be lost in silence, so nothing is saved with it.</summary>
    protected virtual string? Misread => null;

    /// <summary>Why it must not be empty; null when it may be.</summary>
    protected virtual string? Missing => WhenEmpty?.Wording.ToString();

    /// <summary>What to show under the field.</summary>
    protected virtual string? ErrorToShow => (_isTold ? Misread : null) ?? Error ?? Met ?? FoundByForm ?? (_isTold ? Absent : null);

    /// <summary>What the page calls the value: its draft has the same name.</summary>
    protected string? ValueName => ValueExpression is null ? null : FieldIdentifier.Create(ValueExpression).FieldName;

    /// <summary>The name of its draft, where the form it stands in keeps what is written and chosen.</summary>
    protected string? Kept => Keep ?? (Keeps?.IsKept is true ? ValueName : null);

    /// <summary>What somebody else has saved meanwhile, where it is another thing than what is written here.</summary>
    protected RenderFragment? Theirs => _isOvertaken && Saved is not null
        ? builder =>
        {
            builder.OpenComponent<SavedMeanwhile>(0);
            builder.AddComponentParameter(1, nameof(SavedMeanwhile.Words), Said(Saved()));
            builder.AddComponentParameter(2, nameof(SavedMeanwhile.By), _overtakenBy);
            builder.AddComponentParameter(3, nameof(SavedMeanwhile.OnTake), EventCallback.Factory.Create(this, () => Settle(Saved())));
            if (Both is { } both)
                builder.AddComponentParameter(4, nameof(SavedMeanwhile.OnTakeBoth), EventCallback.Factory.Create(this, () => Settle(both(Value, Saved()))));
            builder.CloseComponent();
        }
        : null;

    /// <summary>How mine and theirs stand after each other, so that nothing of either is lost; null for a value that is one thing or another.</summary>
    protected virtual Func<T?, T?, T?>? Both => null;

    /// <summary>It stands in a form, which is not sent while it is in error.</summary>
    protected bool HasForm => Fields is not null;

    [CascadingParameter]
    private EditContext? Form { get; set; }

    [CascadingParameter]
    private FormFields? Fields { get; set; }

    [CascadingParameter]
    private KeptForm? Keeps { get; set; }

    [CascadingParameter]
    private ChangeRunner? ChangeRunner { get; set; }

    private string? Met => ChangeRunner?.Refused is { } met && Cures.Contains(met) ? met.Wording.ToString() : null;

    private string? FoundByForm => Name is { } name ? Form?.GetValidationMessages(name).FirstOrDefault() : null;

    private string? Absent => IsEmpty ? Missing : null;

    private bool IsEmpty => Value switch
    {
        null => true,
        string words => string.IsNullOrWhiteSpace(words),
        ICollection chosen => chosen.Count == 0,
        _ => false,
    };

    private FieldIdentifier? Name => Form is not null && ValueExpression is not null ? FieldIdentifier.Create(ValueExpression) : null;

    public void Dispose()
    {
        Listen(null);
        _standsIn?.Remove(this);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc />
    void IFormField.Tell()
    {
        _isTold = !IsUnasked;
        StateHasChanged();
    }

    /// <inheritdoc />
    void IFormField.Send(bool isSending) => Send(isSending);

    protected override void OnParametersSet()
    {
        Listen(Form);
        if (_standsIn is null && Fields is not null)
            Fields.Add(this);
        _standsIn = Fields;
    }

    protected override async Task OnParametersSetAsync()
    {
        if (Saved is null || Fields?.IsGone is true)
        {
            _isOvertaken = false;
            return;
        }

        var now = Saved();
        if (!_hasBegun)
        {
            (_hasBegun, _began) = (true, now);
            return;
        }

        // One's own: what was written while it was being saved is the next thing to save.
        if (_hasSent && IsSame(now, _mine))
            _began = now;
        var isUntouched = IsSame(Value, _began);
        _isOvertaken = !IsSame(now, _began) && !isUntouched && !IsSame(Value, now);
        _overtakenBy = _isOvertaken ? _overtakenBy ?? ChangeRunner?.OvertakenBy : null;
        if (_isOvertaken || IsSame(now, _began))
            return;
        _began = now;
        if (isUntouched)
            await Give(now);
    }

    /// <summary>How a value is read; what is chosen is called by its name.</summary>
    protected virtual string Said(T? value) => string.Format(CultureInfo.CurrentCulture, "{0}", value);

    /// <summary>What is sent is right; the empty field after it is the next one's, and nothing is missing in it yet.</summary>
    protected virtual void Send(bool isSending)
    {
        _isTold = _isTold && !isSending;
        if (isSending)
            (_hasSent, _mine) = (true, Value);
    }

    /// <summary>The user has given another value.</summary>
    protected async Task Give(T? value)
    {
        Value = value is string typed ? (T)(object)Signs.Clean(typed) : value;
        // What was wrong with the value before says nothing of this one.
        if (ChangeRunner?.Refused is { } met && Cures.Contains(met))
            ChangeRunner.AskAnew();
        await ValueChanged.InvokeAsync(Value);
        if (Name is { } name)
            Form!.NotifyFieldChanged(name);
    }

    /// <summary>What somebody else saved has been seen, and this is what it comes to.</summary>
    private async Task Settle(T? value)
    {
        (_began, _isOvertaken) = (Saved!(), false);
        await Give(value);
    }

    /// <summary>An empty field is as good as none, and what is chosen has no order.</summary>
    private static bool IsSame(T? one, T? other) => (one, other) switch
    {
        (string or null, string or null) when typeof(T) == typeof(string) => Plain(one) == Plain(other),
        (IEnumerable chosen, IEnumerable before) => chosen.Cast<object>().ToHashSet().SetEquals(before.Cast<object>()),
        _ => EqualityComparer<T>.Default.Equals(one, other),
    };

    private static string Plain(T? words) => ((words as string) ?? "").ReplaceLineEndings("\n").Trim();

    private void Listen(EditContext? form)
    {
        if (ReferenceEquals(_listensTo, form))
            return;
        if (_listensTo is not null)
            _listensTo.OnValidationStateChanged -= Redraw;
        if (form is not null)
            form.OnValidationStateChanged += Redraw;
        _listensTo = form;
    }

    private void Redraw(object? sender, ValidationStateChangedEventArgs args) => InvokeAsync(StateHasChanged);
}
