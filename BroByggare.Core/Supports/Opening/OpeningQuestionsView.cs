namespace BroByggare.Core.Supports.Opening;

/// <summary>Questions before an opening that concern the one who looks.</summary>
/// <param name="ToAnswer">A coordinator's, the oldest first, at most 20.</param>
/// <param name="Asked">One's own that wait, and those that were answered in the last days, the newest first.</param>
public sealed record OpeningQuestionsView(IReadOnlyList<OpeningQuestionRow> ToAnswer, IReadOnlyList<OpeningQuestionRow> Asked);
