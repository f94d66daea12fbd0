namespace BroByggare.Web.Components;

/// <summary>
/// A field that one types in. Its box is bound, so an answer to an older text writes nothing; and what the page sets is
/// written only over the text that it was an answer to: what was typed since stays.
/// </summary>
public abstract class TypedBlock<T> : InputBlock<T>
{
    private string? _sent;
    private int _writes;

    /// <summary>What stands in the box, as far as it has been told.</summary>
    protected string Typed { get; private set; } = "";

    /// <summary>The mark of the text that the page's own value may be written over, and which write it is; goes before the value in the element.</summary>
    protected string Over { get; private set; } = "";

    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        // What the user is typing stays, also when it is no value yet; what the page has set wins over it.
        if (Written(Value) != Written(Understood(Typed)))
            Write(Written(Value));
    }

    /// <inheritdoc />
    protected override void Send(bool isSending)
    {
        base.Send(isSending);
        _sent = isSending ? Typed : null;
    }

    /// <summary>The value in what is typed, or none.</summary>
    protected abstract T? Understood(string typed);

    protected override string Said(T? value) => Written(value);

    /// <summary>How the page's value is written; empty for none.</summary>
    protected abstract string Written(T? value);

    protected Task Read(string? typed)
    {
        Typed = typed ?? "";
        return Give(Understood(Typed));
    }

    private void Write(string text)
    {
        Over = $"{TextMark.Of(_sent ?? Typed)}:{++_writes}";
        Typed = text;
    }
}
