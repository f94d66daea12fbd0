using BroByggare.Core.Kernel;

namespace BroByggare.Core.Team;

/// <summary>The rules of accounts, as an administrator meets them.</summary>
public static class AccountRefusals
{
    public static Refusal NameMissing { get; } = new(
        "account.name-missing", new("Skriv för- och efternamn.", "Write first and last name."));

    public static Refusal SignInMissing { get; } = new(
        "account.way-in-missing",
        new("Skriv e-postadressen i arbetet, så att inloggningen känner igen personen.",
            "Write the work e-mail address, so that the sign-in recognises the person."));

    public static Refusal MailTaken { get; } = new(
        "account.mail-taken",
        new("Det finns redan ett konto med den e-postadressen. Titta också bland de avstängda.",
            "There is already an account with that e-mail address. Look among those switched off too."));

    /// <summary>Asked about, not forbidden: two of the staff may be called the same, and must then be told apart.</summary>
    public static Refusal NameTaken { get; } = new(
        "account.name-taken",
        new("Det finns redan ett konto med det namnet. Lägg till något som skiljer dem åt, till exempel stadsdelen, när det är en annan person.",
            "There is already an account with that name. Add something that tells them apart, such as the district, when it is another person."));

    public static Refusal PhoneWrong { get; } = new(
        "account.phone-wrong",
        new("Skriv ett telefonnummer med siffror. Det står på personens plan, och den ringer dit.",
            "Write a telephone number in digits. It stands on the person's plan, and is what they call."));

    public static Refusal TeamNameMissing { get; } = new(
        "account.team-name-missing", new("Skriv vad teamet heter.", "Write what the team is called."));

    public static Refusal SignInTaken { get; } = new(
        "account.way-in-taken",
        new("Den inloggningen öppnar redan ett annat konto.", "That sign-in already opens another account."));

    public static Refusal TeamMissing { get; } = new(
        "account.team-missing", new("Välj ett team.", "Choose a team."));

    public static Refusal TeamInUse { get; } = new(
        "account.team-in-use", new("Något hör eller har hört till teamet, så det står kvar.", "Something belongs to the team or has belonged to it, so it stays."));

    public static Refusal TeamNameTaken { get; } = new(
        "account.team-name-taken", new("Det finns redan ett team med det namnet.", "There is already a team with that name."));

    public static Refusal Yourself { get; } = new(
        "account.yourself",
        new("Du kan inte stänga av dig själv eller byta din egen roll. Be en annan administratör.",
            "You cannot switch yourself off or change your own role. Ask another administrator."));

    public static Refusal LastAdministrator { get; } = new(
        "account.last-administrator",
        new("Det måste finnas minst en administratör. Bjud in en till först.",
            "There must be at least one administrator. Invite another first."));

    public static Refusal AlreadySwitchedOff { get; } = new(
        "account.already-switched-off", new("Kontot är redan avstängt.", "The account is already switched off."));

    public static Refusal NotSwitchedOff { get; } = new(
        "account.not-switched-off", new("Kontot är inte avstängt.", "The account is not switched off."));

    /// <summary>{0} is how many.</summary>
    public static Refusal SuccessorMissing { get; } = new(
        "account.successor-missing",
        new("Välj vem som tar över de öppna stöden ({0}).", "Choose who takes over the open supports ({0})."));

    public static Refusal SuccessorWrong { get; } = new(
        "account.successor-wrong",
        new("Bara en annan brobyggare i samma team kan ta över.", "Only another bridge-builder of the same team can take over."));

    public static Refusal NeedsNoDeputy { get; } = new(
        "account.needs-no-deputy",
        new("Bara brobyggare och samordnare har vikarier.", "Only bridge-builders and coordinators have deputies."));

    public static Refusal DeputyWrong { get; } = new(
        "account.deputy-wrong",
        new("Välj en annan brobyggare eller samordnare i samma team.", "Choose another bridge-builder or coordinator of the same team."));

    public static Refusal DeputyDaysWrong { get; } = new(
        "account.deputy-days-wrong",
        new("Sista dagen ska vara i dag eller senare, efter den första, och högst ett år efter den.",
            "The last day must be today or later, after the first, and at most a year after it."));

    public static Refusal DeputyTwice { get; } = new(
        "account.deputy-twice",
        new("Den personen vikarierar redan då.", "That person stands in already at that time."));

    /// <summary>As a provider writes its own name.</summary>
    public static Refusal IssuerWrong { get; } = new(
        "account.issuer-wrong",
        new("Skriv utfärdarens adress, den som börjar med https://.", "Write the issuer's address, which begins with https://."));

    public static Refusal NoMailToBeKnownBy { get; } = new(
        "account.no-mail-to-be-known-by",
        new("Skriv e-postadressen först: utan den känns personen inte igen nästa gång.",
            "Write the e-mail address first: without it the person is not recognised next time."));

    public static Refusal NoSignInToForget { get; } = new(
        "account.no-sign-in-to-forget",
        new("Kontot har ingen inloggning att ta bort.", "The account has no sign-in to remove."));
}
