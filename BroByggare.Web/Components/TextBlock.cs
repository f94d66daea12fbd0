using BroByggare.Core.FreeText;
using BroByggare.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Web.Components;

/// <summary>A field for words: nothing of them is cut, and what is too long is said in words and not saved.</summary>
public abstract class TextBlock : TypedBlock<string>
{
    private string? _read;
    private IReadOnlyList<TextHint> _hints = [];

    /// <summary>
    /// One writes about a person here: words that tell what is never recorded get a hint beside the field while one types.
    /// False for what is about an organisation, a lecture or a colleague.
    /// </summary>
    [Parameter]
    public bool AboutPerson { get; set; } = true;

    /// <summary>The most characters that the domain takes.</summary>
    protected abstract int Most { get; }

    /// <summary>Said at once: it stands in the way of saving.</summary>
    protected override string? Misread => Typed.Trim().Length - Most is > 0 and var tooMany
        ? ComponentTexts.TooLong.With(tooMany, Most).ToString()
        : WhyNotTyped?.Wording.ToString();

    /// <summary>What must never stand in it.</summary>
    protected virtual Refusal? WhyNotTyped => CommonRefusals.WhyNotText(Typed);

    /// <summary>Words are read for hints: there is somebody whom they are about.</summary>
    protected virtual bool ReadsHints => AboutPerson;

    /// <summary>Read once for each text.</summary>
    protected IReadOnlyList<TextHint> Hints
    {
        get
        {
            if (_read != Typed)
                (_read, _hints) = (Typed, ReadsHints ? TextHints.In(Typed) : []);
            return _hints;
        }
    }

    /// <summary>The hints' own, for <c>aria-describedby</c>.</summary>
    protected string HintsId => $"{Id}-hints";

    protected override string? ErrorToShow => Misread ?? base.ErrorToShow;

    /// <summary>With the hints, where there are any.</summary>
    protected string? Described(FieldContext field) => Hints.Count == 0 ? field.DescribedBy : $"{field.DescribedBy} {HintsId}".Trim();

    protected override string Understood(string typed) => typed;

    protected override string Written(string? value) => value ?? "";
}
