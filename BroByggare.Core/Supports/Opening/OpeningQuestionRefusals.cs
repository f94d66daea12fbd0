using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Opening;

/// <summary>The rules of asking before an opening.</summary>
public static class OpeningQuestionRefusals
{
    public static Refusal NobodyNear { get; } = new(
        "opening-question.nobody-near",
        new("Ingen med ett liknande namn finns hos någon annan. Öppna stödet.", "Nobody of a near name is with anybody else. Open the support."));

    public static Refusal AlreadyAsked { get; } = new(
        "opening-question.already-asked",
        new("Du har redan frågat om det namnet. Svaret kommer på Min dag.", "You have asked about that name already. The answer comes on My day."));

    public static Refusal CoordinatorsOpen { get; } = new(
        "opening-question.coordinators-open",
        new("Du är samordnare och ser själv vilka som finns. Öppna stödet.", "You are a coordinator and see who is here yourself. Open the support."));

    public static Refusal Answered { get; } = new(
        "opening-question.answered", new("Frågan är redan besvarad.", "The question is answered already."));

    public static Refusal TakenBack { get; } = new(
        "opening-question.taken-back", new("Brobyggaren har tagit tillbaka frågan.", "The bridge-builder has taken the question back."));

    public static Refusal WordsMissing { get; } = new(
        "opening-question.words-missing", new("Skriv kort varför, så att brobyggaren vet.", "Write briefly why, so that the bridge-builder knows."));

    public static Refusal SupportClosed { get; } = new(
        "opening-question.support-closed",
        new("Det stödet är avslutat. Öppna det igen först, eller öppna ett nytt.", "That support is closed. Reopen it first, or open a new one."));
}
