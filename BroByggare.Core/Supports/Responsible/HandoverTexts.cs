using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>What is said of a handover.</summary>
public static class HandoverTexts
{
    private static readonly Text Rebook = new("Boka om mötet den {0:d MMMM yyyy}", "Book the meeting of {0:d MMMM yyyy} anew");

    /// <summary>What whoever takes over is reminded of.</summary>
    public static Text AskForConsent { get; } = new("Fråga om ett nytt samtycke", "Ask for a new consent");

    public static Text Name(this ToldWay way) => way switch
    {
        ToldWay.Meeting => new("Vid ett besök", "At a visit"),
        ToldWay.Phone => new("På telefon", "By telephone"),
        ToldWay.Letter => new("Med ett brev som lästes tillsammans", "By a letter read together"),
        ToldWay.NotYet => new("Inte än", "Not yet"),
    };

    public static Text Name(this OfferState state) => state switch
    {
        OfferState.Waiting => new("Väntar på svar", "Waits for an answer"),
        OfferState.Accepted => new("Mottaget", "Accepted"),
        OfferState.Declined => new("Tackade nej", "Declined"),
        OfferState.TakenBack => new("Tillbakadraget", "Taken back"),
        OfferState.Ended => new("Gäller inte längre", "No longer holds"),
    };

    public static Text Name(this HandoverMatter matter) => matter switch
    {
        HandoverMatter.Meeting => new("Bokat möte", "Booked meeting"),
        HandoverMatter.Watch => new("Bevakning som ligger nära", "Watch that is near"),
        HandoverMatter.Consent => new("Samtycke som nämner den som lämnar över", "Consent that names the one who hands over"),
        HandoverMatter.Joint => new("Gemensamt ansvar", "Joint responsibility"),
    };

    public static Text Name(this HandoverChoice choice) => choice switch
    {
        HandoverChoice.TakesOver => new("Den som tar över gör det", "Whoever takes over does it"),
        HandoverChoice.Rebook => new("Mötet bokas om", "The meeting is booked anew"),
        HandoverChoice.Ends => new("Bevakningen tas bort", "The watch is removed"),
        HandoverChoice.AskAnew => new("Den som tar över frågar om ett nytt", "Whoever takes over asks for a new one"),
        HandoverChoice.Withdraw => new("Samtycket tas tillbaka", "The consent is withdrawn"),
        HandoverChoice.Stays => new("Är kvar som ansvarig", "Stays responsible"),
        HandoverChoice.Leaves => new("Lämnar samtidigt", "Leaves at the same time"),
    };

    public static Text RebookOf(DateOnly day) => Rebook.With(day);
}
