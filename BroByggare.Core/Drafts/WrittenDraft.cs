namespace BroByggare.Core.Drafts;

/// <summary>What a page tells of one form in which somebody is writing.</summary>
/// <param name="Form">What the form is about; see <see cref="DraftForm"/>.</param>
/// <param name="Sequence">Counts up within a tab: what was sent before comes too late.</param>
/// <param name="Fields">What has changed since it was last told, null for a field that was emptied; null for all of it when the draft is saved or thrown away.</param>
public sealed record WrittenDraft(string Form, long Sequence, IReadOnlyDictionary<string, string?>? Fields)
{
    /// <inheritdoc cref="DraftWords(string, string, IReadOnlyDictionary{string, string})" path="/param[@name='Title']"/>
    public string Title { get; init; } = "";

    /// <inheritdoc cref="DraftWords(string, string, IReadOnlyDictionary{string, string})" path="/param[@name='Page']"/>
    public string Page { get; init; } = "/";

    /// <inheritdoc cref="DraftWords.Opener"/>
    public IReadOnlyList<string> Opener { get; init; } = [];

    /// <summary>The form's key when just this was sent to be saved: once that is in the log, there is no draft any more.</summary>
    public Guid? Once { get; init; }
}
