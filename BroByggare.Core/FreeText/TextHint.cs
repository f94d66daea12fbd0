namespace BroByggare.Core.FreeText;

/// <summary>A gentle hint beside a field; it can be passed by, and nothing of it is stored.</summary>
/// <param name="Word">As it was written.</param>
public sealed record TextHint(HintKind Kind, string Word);
