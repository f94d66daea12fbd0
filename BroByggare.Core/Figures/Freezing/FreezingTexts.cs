using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>What is missing, and what was changed, in words.</summary>
public static class FreezingTexts
{
    /// <summary>The figure that waits for it.</summary>
    public static Text Figure(this MissingKind kind) => kind switch
    {
        MissingKind.ActivityNotNoted => FigureTexts.ActivitiesHeld,
        MissingKind.ActivityUncounted => FigureTexts.Attendees,
        MissingKind.ReferralWithoutReply => FigureTexts.ReferralsByRung,
        MissingKind.ReferralWithoutAnswer => FigureTexts.SolvedShare,
        MissingKind.MeetingWithoutContact => FigureTexts.Contacts,
    };

    public static Text Name(this MissingKind kind) => kind switch
    {
        MissingKind.ActivityNotNoted => new("Aktiviteter utan besked om de blev av", "Activities without word of whether they were held"),
        MissingKind.ActivityUncounted => new("Aktiviteter utan räknade personer", "Activities without counted persons"),
        MissingKind.ReferralWithoutReply => new("Hänvisningar utan besked från kontakten", "Referrals without word from the contact"),
        MissingKind.ReferralWithoutAnswer => new("Hänvisningar utan personens svar", "Referrals without the person's answer"),
        MissingKind.MeetingWithoutContact => new("Träffar som inte är antecknade", "Meetings that are not noted"),
    };

    /// <summary>How many, as a sentence; {0} is the number.</summary>
    public static Text Told(this MissingKind kind, int count) => (kind switch
    {
        MissingKind.ActivityNotNoted => count == 1
            ? new Text("{0} aktivitet saknar besked om den blev av", "{0} activity lacks word of whether it was held")
            : new Text("{0} aktiviteter saknar besked om de blev av", "{0} activities lack word of whether they were held"),
        MissingKind.ActivityUncounted => count == 1
            ? new Text("{0} aktivitet saknar räknade personer", "{0} activity lacks counted persons")
            : new Text("{0} aktiviteter saknar räknade personer", "{0} activities lack counted persons"),
        MissingKind.ReferralWithoutReply => count == 1
            ? new Text("{0} hänvisning saknar kontaktens besked", "{0} referral lacks the contact's word")
            : new Text("{0} hänvisningar saknar kontaktens besked", "{0} referrals lack the contact's word"),
        MissingKind.ReferralWithoutAnswer => count == 1
            ? new Text("{0} hänvisning saknar personens svar", "{0} referral lacks the person's answer")
            : new Text("{0} hänvisningar saknar personens svar", "{0} referrals lack the person's answer"),
        MissingKind.MeetingWithoutContact => count == 1
            ? new Text("{0} träff är inte antecknad", "{0} meeting is not noted")
            : new Text("{0} träffar är inte antecknade", "{0} meetings are not noted"),
    }).With(count);

    /// <summary>{0} is the day that the change is about.</summary>
    public static Text Told(this LaterKind kind, DateOnly? day, int count) => (kind switch
    {
        LaterKind.ContactAdded => new Text("En kontakt den {0:d MMMM yyyy} lades till. Kontakter +1.", "A contact on {0:d MMMM yyyy} was added. Contacts +1."),
        LaterKind.ContactTakenBack => new Text("En kontakt den {0:d MMMM yyyy} togs bort. Kontakter −1.", "A contact on {0:d MMMM yyyy} was taken back. Contacts −1."),
        LaterKind.ContactBroughtBack => new Text("En kontakt den {0:d MMMM yyyy} lades tillbaka. Kontakter +1.", "A contact on {0:d MMMM yyyy} was put back. Contacts +1."),
        LaterKind.ContactCorrected => new Text("En kontakt den {0:d MMMM yyyy} rättades.", "A contact on {0:d MMMM yyyy} was corrected."),
        LaterKind.JobAdded => new Text("Ett jobb med dag {0:d MMMM yyyy} lades till. Jobb +1, resultat +1.", "A job dated {0:d MMMM yyyy} was added. Jobs +1, results +1."),
        LaterKind.ResultAdded => new Text("Ett resultat med dag {0:d MMMM yyyy} lades till. Resultat +1.", "A result dated {0:d MMMM yyyy} was added. Results +1."),
        LaterKind.ResultTakenBack => new Text("Ett resultat med dag {0:d MMMM yyyy} togs bort. Resultat −1.", "A result dated {0:d MMMM yyyy} was taken back. Results −1."),
        LaterKind.ResultBroughtBack => new Text("Ett resultat med dag {0:d MMMM yyyy} lades tillbaka. Resultat +1.", "A result dated {0:d MMMM yyyy} was put back. Results +1."),
        LaterKind.ObstacleAdded => new Text("Ett hinder med dag {0:d MMMM yyyy} lades till. Hinder +1.", "An obstacle dated {0:d MMMM yyyy} was added. Obstacles +1."),
        LaterKind.ObstacleTakenBack => new Text("Ett hinder med dag {0:d MMMM yyyy} togs bort. Hinder −1.", "An obstacle dated {0:d MMMM yyyy} was taken back. Obstacles −1."),
        LaterKind.ObstacleBroughtBack => new Text("Ett hinder med dag {0:d MMMM yyyy} lades tillbaka. Hinder +1.", "An obstacle dated {0:d MMMM yyyy} was put back. Obstacles +1."),
        LaterKind.ReferralWithdrawn => new Text("En hänvisning från den {0:d MMMM yyyy} drogs tillbaka. Hänvisningar −1.", "A referral of {0:d MMMM yyyy} was withdrawn. Referrals −1."),
        LaterKind.ReferralMoved => new Text("En hänvisning från den {0:d MMMM yyyy} kom längre.", "A referral of {0:d MMMM yyyy} came further."),
        LaterKind.ActivityPlanned => new Text("En aktivitet den {0:d MMMM yyyy} skrevs in.", "An activity on {0:d MMMM yyyy} was entered."),
        LaterKind.ActivityChanged => new Text("En aktivitet den {0:d MMMM yyyy} ändrades.", "An activity on {0:d MMMM yyyy} was changed."),
        LaterKind.ActivityNumbers => new Text("Siffrorna för en aktivitet den {0:d MMMM yyyy} skrevs in eller rättades.", "The numbers of an activity on {0:d MMMM yyyy} were entered or corrected."),
        LaterKind.ActivityNotHeld => new Text("En aktivitet den {0:d MMMM yyyy} blev inte av.", "An activity on {0:d MMMM yyyy} was not held."),
        LaterKind.ResponsibleChanged => new Text("Ansvaret för ett stöd ändrades med dag {0:d MMMM yyyy}.", "Who is responsible for a support was changed as of {0:d MMMM yyyy}."),
        LaterKind.AreasChosen => new Text("Områden valdes om för ett stöd som var pågående vid årets slut.", "Areas were chosen anew for a support that was ongoing at the end of the year."),
        LaterKind.Merged => new Text("Två poster slogs ihop, eller togs isär. Personer kan ändras.", "Two records were merged, or parted. Persons may change."),
        LaterKind.HelpAdded => new Text("Hjälp utan identitet antecknades i efterhand. Tillfällen +{1}.", "Help without identity was recorded afterwards. Occasions +{1}."),
    }).With(day, count);
}
