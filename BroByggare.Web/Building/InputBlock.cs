using System.Linq.Expressions;
using BroByggare.Core.Rules;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace BroByggare.Web.Building;

/// <summary>What all our fields have in common: a label, a hint, an error, and a value that a page binds to.</summary>
public abstract class InputBlock<T> : ComponentBase, IDisposable
{
    private EditContext? _listensTo;
    private ValidationMessageStore? _misread;

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What the page knows to be wrong; else the form's own message for this value is shown.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Says beside the label that it may be left out.</summary>
    [Parameter]
    public bool Optional { get; set; }

    [Parameter]
    public T? Value { get; set; }

    [Parameter]
    public EventCallback<T?> ValueChanged { get; set; }

    [Parameter]
    public Expression<Func<T?>>? ValueExpression { get; set; }

    [CascadingParameter]
    private EditContext? Form { get; set; }

    /// <summary>Why what is typed is no value of this kind; a form is not sent with it, for it would be lost in silence.</summary>
    protected virtual string? Misread => null;

    /// <summary>What to show under the field.</summary>
    protected virtual string? ErrorToShow => Error ?? (Name is { } name ? Form?.GetValidationMessages(name).FirstOrDefault() : null);

    private FieldIdentifier? Name => Form is not null && ValueExpression is not null ? FieldIdentifier.Create(ValueExpression) : null;

    public void Dispose()
    {
        Listen(null);
        GC.SuppressFinalize(this);
    }

    protected override void OnParametersSet() => Listen(Form);

    /// <summary>The user has given another value.</summary>
    protected async Task Give(T? value)
    {
        Value = value is string typed ? (T)(object)Signs.Clean(typed) : value;
        await ValueChanged.InvokeAsync(Value);
        if (Name is { } name)
        {
            _misread?.Clear();
            Form!.NotifyFieldChanged(name);
        }
    }

    private void Listen(EditContext? form)
    {
        if (ReferenceEquals(_listensTo, form))
            return;
        if (_listensTo is not null)
        {
            _listensTo.OnValidationStateChanged -= Redraw;
            _listensTo.OnValidationRequested -= TellForm;
        }

        if (form is not null)
        {
            form.OnValidationStateChanged += Redraw;
            form.OnValidationRequested += TellForm;
        }

        _listensTo = form;
        _misread = form is null ? null : new(form);
    }

    private void TellForm(object? sender, ValidationRequestedEventArgs args)
    {
        _misread!.Clear();
        if (Misread is { } words && Name is { } name)
            _misread.Add(name, words);
    }

    private void Redraw(object? sender, ValidationStateChangedEventArgs args) => InvokeAsync(StateHasChanged);
}
