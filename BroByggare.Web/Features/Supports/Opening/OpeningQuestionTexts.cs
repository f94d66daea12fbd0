using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Opening;

namespace BroByggare.Web.Features.Supports.Opening;

/// <summary>The words of asking before an opening.</summary>
public static class OpeningQuestionTexts
{
    public static Text AskFirst { get; } = new("Fråga samordnaren innan du öppnar.", "Ask the coordinator before you open.");

    public static Text SomebodyNear { get; } = new(
        "Någon med ett liknande namn har redan stöd i teamet. Samordnaren ser om det är samma person.",
        "Somebody of a near name has support in the team already. The coordinator sees whether it is the same person.");

    public static Text Ask { get; } = new("Fråga samordnaren", "Ask the coordinator");

    public static Text Asked { get; } = new("Frågan är skickad till samordnaren. Svaret kommer på Min dag.", "The question is sent to the coordinator. The answer comes on My day.");

    public static Text ToAnswer { get; } = new("Frågor innan ett stöd öppnas", "Questions before a support is opened");

    public static Text YourQuestions { get; } = new("Dina frågor till samordnaren", "Your questions to the coordinator");

    /// <summary>{0} is who asks, {1} the day.</summary>
    public static Text AsksOn { get; } = new("{0} frågade {1:yyyy-MM-dd}", "{0} asked {1:yyyy-MM-dd}");

    /// <summary>{0} is what.</summary>
    public static Text AlsoTold { get; } = new("Följer med svaret: {0}", "Goes with the answer: {0}");

    public static Text Born { get; } = new("född {0}", "born {0}");

    public static Text SamePerson { get; } = new("Är det samma person?", "Is it the same person?");

    public static Text NobodyNow { get; } = new("Ingen med ett liknande namn syns längre för dig.", "Nobody of a near name is to be seen by you any longer.");

    /// <summary>{0} is who asked, {1} the support's number.</summary>
    public static Text Join { get; } = new("Ja, lägg till {0} i {1}", "Yes, add {0} to {1}");

    /// <summary>{0} is who asked.</summary>
    public static Text Open { get; } = new("Nej, öppna ett nytt för {0}", "No, open a new one for {0}");

    public static Text Refuse { get; } = new("Öppna inte", "Do not open");

    public static Text RefuseWhy { get; } = new("Varför inte? Brobyggaren läser det.", "Why not? The bridge-builder reads it.");

    public static Text OpenWhy { get; } = new("Hur vet du att det är en annan person?", "How do you know that it is another person?");

    /// <summary>{0} is who asked, {1} the support's number.</summary>
    public static Text JoinTitle { get; } = new("Lägg till {0} i stöd {1}?", "Add {0} to support {1}?");

    /// <summary>{0} is the person, {1} who asked.</summary>
    public static Text JoinMeans { get; } = new(
        "Du säger att det är samma person som {0}. {1} blir ansvarig tillsammans med dem som redan ansvarar, och läser allt som står där. Det som {1} skrev läggs till där inget stod; skiljer det sig står det bland det som stod förut, utom hur det är tryggt att höra av sig, som står kvar bredvid.",
        "You say that it is the same person as {0}. {1} becomes responsible together with those who are already, and reads all that stands there. What {1} wrote is added where nothing stood; what differs stands among what stood before, except how it is safe to get in touch, which stands beside it.");

    /// <inheritdoc cref="JoinMeans" />
    public static Text JoinProtectedMeans { get; } = new(
        "Du säger att det är samma person som {0}, som är skyddad. {1} släpps in bland dem som får hitta personen, blir ansvarig tillsammans med dem som redan ansvarar, och läser allt som står där. Kontaktvägar som {1} skrev följer inte med när folkbokföringen är skyddad.",
        "You say that it is the same person as {0}, who is protected. {1} is let in among those who may find the person, becomes responsible together with those who are already, and reads all that stands there. Ways of contact that {1} wrote are not kept where registration is protected.");

    /// <summary>{0} is who asked, {1} the person, {2} the support's number.</summary>
    public static Text Joined { get; } = new("{0} ansvarar nu också för {1}, stöd {2}.", "{0} is now responsible for {1}, support {2}, too.");

    /// <summary>{0} is who asked, {1} the new support's number.</summary>
    public static Text Opened { get; } = new("Ett nytt stöd, {1}, är öppnat för {0}.", "A new support, {1}, is opened for {0}.");

    /// <summary>{0} is who asked.</summary>
    public static Text Refused { get; } = new("{0} får läsa varför stödet inte öppnas.", "{0} reads why the support is not opened.");

    public static Text TakeBack { get; } = new("Ta tillbaka frågan", "Take back the question");

    /// <summary>{0} is the name.</summary>
    public static Text TakeBackTitle { get; } = new("Ta tillbaka frågan om {0}", "Take back the question about {0}");

    public static Text TakeBackWords { get; } = new("Samordnaren ser den inte längre. Du kan fråga igen.", "The coordinator no longer sees it. You can ask again.");

    /// <summary>{0} is the name that was asked about.</summary>
    public static Text About { get; } = new("om {0}", "about {0}");

    private static readonly Text Waits = new("Väntar på svar sedan {0:yyyy-MM-dd}", "Waits for an answer since {0:yyyy-MM-dd}");

    private static readonly Text YesJoined = new("Ja, samma person. Du ansvarar nu också.", "Yes, the same person. You are responsible now too.");

    private static readonly Text YesOpened = new("En annan person. Ett stöd är öppnat åt dig.", "Another person. A support is opened for you.");

    private static readonly Text No = new("Öppna inte: {0}", "Do not open: {0}");

    private static readonly Text TakenBack = new("Du tog tillbaka frågan.", "You took back the question.");

    /// <summary>What came of it, for whoever asked.</summary>
    public static Text State(this OpeningQuestionRow row) => row.Answer is not { } answer ? Waits.With(row.AskedOn) : answer switch
    {
        OpeningAnswer.Joined => YesJoined,
        OpeningAnswer.Opened => YesOpened,
        OpeningAnswer.Refused => No.With(row.AnswerWords),
        OpeningAnswer.TakenBack => TakenBack,
    };
}
