using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Questions;

/// <summary>A question on an entry that waits for the one who looks: for an answer, or to be read and closed.</summary>
/// <param name="Name">The person's.</param>
/// <param name="By">Who said the last of it.</param>
/// <param name="Words">The first of what was said last.</param>
/// <param name="IsAnswered">It was answered, and whoever asked has not closed it.</param>
public sealed record WaitingQuestion(
    EntryQuestionId Id, SupportId Support, string Name, EntryPlace Place, int Part, DateOnly Day, string By, string Words, bool IsAnswered);
