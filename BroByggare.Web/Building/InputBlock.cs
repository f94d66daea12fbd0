using System.Collections;
using System.Linq.Expressions;
using BroByggare.Core.Rules;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace BroByggare.Web.Building;

/// <summary>What all our fields have in common: a label, a hint, an error, a value that a page binds to, and the form they stand in.</summary>
public abstract class InputBlock<T> : ComponentBase, IFormField, IDisposable
{
    private EditContext? _listensTo;
    private FormFields? _standsIn;
    private bool _isTold;

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What the page knows to be wrong; else what the field or the form finds.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Says beside the label that it may be left out.</summary>
    [Parameter]
    public bool Optional { get; set; }

    /// <summary>The rule that an empty field meets, shown before anything is sent; null when it may be left empty.</summary>
    [Parameter]
    public Refusal? WhenEmpty { get; set; }

    [Parameter]
    public T? Value { get; set; }

    [Parameter]
    public EventCallback<T?> ValueChanged { get; set; }

    [Parameter]
    public Expression<Func<T?>>? ValueExpression { get; set; }

    /// <inheritdoc />
    public string Id { get; } = Ids.Next();

    /// <inheritdoc />
    bool IFormField.IsMisread => Misread is not null;

    /// <inheritdoc />
    string? IFormField.Fault => Misread ?? FoundByForm ?? Absent;

    /// <inheritdoc />
    string? IFormField.ErrorToShow => ErrorToShow;

    /// <summary>Why what is typed is no value of this kind; it would be lost in silence, so nothing is saved with it.</summary>
    protected virtual string? Misread => null;

    /// <summary>Why it must not be empty; null when it may be.</summary>
    protected virtual string? Missing => WhenEmpty?.Wording.ToString();

    /// <summary>What to show under the field.</summary>
    protected virtual string? ErrorToShow => (_isTold ? Misread : null) ?? Error ?? FoundByForm ?? (_isTold ? Absent : null);

    /// <summary>What the page calls the value: its draft has the same name.</summary>
    protected string? ValueName => ValueExpression is null ? null : FieldIdentifier.Create(ValueExpression).FieldName;

    /// <summary>It stands in a form, which is not sent while it is in error.</summary>
    protected bool HasForm => Fields is not null;

    [CascadingParameter]
    private EditContext? Form { get; set; }

    [CascadingParameter]
    private FormFields? Fields { get; set; }

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
        _isTold = true;
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

    /// <summary>What is sent is right; the empty field after it is the next one's, and nothing is missing in it yet.</summary>
    protected virtual void Send(bool isSending) => _isTold = _isTold && !isSending;

    /// <summary>The user has given another value.</summary>
    protected async Task Give(T? value)
    {
        Value = value is string typed ? (T)(object)Signs.Clean(typed) : value;
        await ValueChanged.InvokeAsync(Value);
        if (Name is { } name)
            Form!.NotifyFieldChanged(name);
    }

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
