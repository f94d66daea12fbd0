using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Referrals;

/// <summary>The words of referrals.</summary>
public static class ReferralTexts
{
    public static Text Name(this ReferralKind kind) => kind switch
    {
        ReferralKind.Refer => new("Hänvisa", "Refer"),
        ReferralKind.Guide => new("Lotsa", "Guide"),
        ReferralKind.Accompany => new("Följa med", "Accompany"),
    };

    public static Text Name(this ReferralRung rung) => rung switch
    {
        ReferralRung.Planned => new("Planerad", "Planned"),
        ReferralRung.ContactMade => new("Kontakt tagen", "Contact made"),
        ReferralRung.Accepted => new("Sade ja", "Said yes"),
        ReferralRung.Declined => new("Sade nej", "Said no"),
        ReferralRung.HelpReceived => new("Hjälp given", "Help received"),
        ReferralRung.HelpNotReceived => new("Ingen hjälp kom", "No help came"),
        ReferralRung.Answered => new("Personen har svarat", "The person has answered"),
    };

    public static Text Name(this ReferralEnd end) => end switch
    {
        ReferralEnd.Withdrawn => new("Tagen tillbaka", "Taken back"),
        ReferralEnd.NeverAnswered => new("Fick aldrig svar", "Never answered"),
        ReferralEnd.SupportClosed => new("Avslutad med stödet", "Closed with the support"),
    };

    public static Text Name(this SolvedAnswer answer) => answer switch
    {
        SolvedAnswer.Yes => new("Ja", "Yes"),
        SolvedAnswer.Partly => new("Delvis", "Partly"),
        SolvedAnswer.No => new("Nej", "No"),
        SolvedAnswer.DidNotSay => new("Ville inte svara", "Did not want to say"),
    };
}
