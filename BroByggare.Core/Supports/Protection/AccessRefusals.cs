using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Protection;

/// <summary>The rules of who may find a support, by name.</summary>
public static class AccessRefusals
{
    public static Refusal AlreadyProtected { get; } = new(
        "access.already-protected", new("Personen är redan skyddad på det sättet.", "The person is already protected in that way."));

    public static Refusal NotProtected { get; } = new(
        "access.not-protected", new("Personen är inte skyddad.", "The person is not protected."));

    public static Refusal GranteeMissing { get; } = new(
        "access.grantee-missing",
        new("Välj minst en som får hitta personen.", "Choose at least one who may find the person."));

    public static Refusal CannotBeGranted { get; } = new(
        "access.cannot-be-granted",
        new("Bara den som är ansvarig eller samordnar teamet kan få hitta personen. Lägg till som ansvarig i stället.",
            "Only somebody who is responsible or coordinates the team can be let in. Add them as responsible instead."));

    public static Refusal AlreadyGranted { get; } = new(
        "access.already-granted", new("Får redan hitta personen.", "May already find the person."));

    public static Refusal LastGrantee { get; } = new(
        "access.last-grantee",
        new("Någon måste få hitta personen. Välj en till först.", "Somebody must be able to find the person. Choose another first."));

    /// <summary>{0} is who, one or several.</summary>
    public static Refusal ResponsibleLeftOut { get; } = new(
        "access.responsible-left-out",
        new("{0} ansvarar för stödet och skulle inte hitta det. Kryssa i dem, eller lämna över stödet först.",
            "Responsible and would not find the support: {0}. Tick them, or hand it over first."));

    /// <summary>Stands beside the one it is about.</summary>
    public static Refusal StillResponsible { get; } = new(
        "access.still-responsible",
        new("Ansvarar för stödet. Lämna över det först.", "Is responsible for the support. Hand it over first."));

    public static Refusal WaysNotAnswered { get; } = new(
        "access.ways-not-answered",
        new("Svara om telefon och e-post är säkra.", "Answer whether telephone and e-mail are safe."));

    /// <summary>For the page on which a member is given another role. Says nothing of whom it is about.</summary>
    public static Refusal LeavesProtectedAlone { get; } = new(
        "access.leaves-protected-alone",
        new("Medarbetaren är den enda som får hitta någon som är skyddad. Be medarbetaren välja en till först.",
            "The member is the only one who may find somebody who is protected. Ask the member to choose another first."));

    /// <summary>{0} is how many. For the same page: the same words whoever would take over, so that they tell of nobody who is near to whom.</summary>
    public static Refusal CoordinatorHandsOverFirst { get; } = new(
        "access.coordinator-hands-over-first",
        new("Bara vissa får hitta några av stöden ({0}). Be medarbetaren eller samordnaren att lämna över dem först.",
            "Only some may find a few of the supports ({0}). Ask the member or the coordinator to hand those over first."));

    public static Refusal KeptOut { get; } = new(
        "access.kept-out",
        new("Medarbetaren är utestängd från stödet och kan inte få det.", "The member is kept out of the support and cannot be given it."));

    public static Refusal AlreadyKeptOut { get; } = new(
        "access.already-kept-out", new("Är redan utestängd.", "Is already kept out."));

    public static Refusal NotAColleague { get; } = new(
        "access.not-a-colleague", new("Välj någon som arbetar här.", "Choose somebody who works here."));

    public static Refusal OnlyInHand { get; } = new(
        "access.only-in-hand",
        new("Du har nödöppnat stödet. Det här kan bara de göra som har hand om det.",
            "You have opened the support in an emergency. Only those who have it in hand can do this."));

    public static Refusal NotForDeputies { get; } = new(
        "access.not-for-deputies",
        new("Du vikarierar. Det här gör bara den som själv är ansvarig, eller samordnaren.",
            "You stand in for somebody. Only those who are responsible themselves can do this, or the coordinator."));

    public static Refusal AlreadyOpen { get; } = new(
        "access.already-open", new("Du ser redan stödet.", "You already see the support."));

    /// <summary>{0} is the fewest characters.</summary>
    public static Refusal ReasonTooShort { get; } = new(
        "access.reason-too-short",
        new("Skriv varför du måste se stödet nu, med minst {0} tecken.", "Write why you must see the support now, in at least {0} characters."));

    public static Refusal SomebodyFindsIt { get; } = new(
        "access.somebody-finds-it",
        new("Någon som arbetar här har hand om stödet. Be dem släppa in dig.", "Somebody who works here has the support in hand. Ask them to let you in."));

    public static Refusal AlreadyRead { get; } = new(
        "access.already-read", new("Nödöppningen är redan kvitterad.", "The emergency opening is already acknowledged."));

    public static Refusal NotOnPaper { get; } = new(
        "access.not-on-paper",
        new("Skyddad person: planen skrivs inte ut.", "Protected person: the plan is not printed."));

    public static Refusal AlreadyRestricted { get; } = new(
        "access.already-restricted", new("Uppgifterna är redan begränsade.", "The use is already restricted."));

    public static Refusal NotRestricted { get; } = new(
        "access.not-restricted", new("Uppgifterna är inte begränsade.", "The use is not restricted."));

    public static Refusal OnlyCoordinatorLifts { get; } = new(
        "access.only-coordinator-lifts",
        new("Be samordnaren häva begränsningen när saken är avgjord.", "Ask the coordinator to lift the restriction when the matter is settled."));

    public static Refusal PersonNotTold { get; } = new(
        "access.person-not-told",
        new("Berätta först för personen att begränsningen hävs, och skriv vilken dag.",
            "First tell the person that the restriction is lifted, and give the day."));

    public static Refusal ToldBeforeRestriction { get; } = new(
        "access.told-before-restriction",
        new("Dagen är före begränsningen. Skriv vilken dag personen fick veta att den hävs.",
            "That day is before the restriction. Give the day on which the person was told that it is lifted."));

    public static Refusal RestrictedNotOnPaper { get; } = new(
        "access.restricted-not-on-paper",
        new("Uppgifterna är begränsade: planen skrivs inte ut.", "The use is restricted: the plan is not printed."));

    public static Refusal WaysNotConfirmed { get; } = new(
        "access.ways-not-confirmed",
        new("Personen har skyddad folkbokföring. Bekräfta att telefon och e-post är säkra, eller lämna dem tomma.",
            "The person has protected registration. Confirm that telephone and e-mail are safe, or leave them empty."));

    public static Refusal PlaceWritten { get; } = new(
        "access.place-written",
        new("Det ser ut som en adress. För den som har skyddad folkbokföring skrivs ingen plats.",
            "This looks like an address. For somebody with protected registration no place is written."));

    public static Refusal NumberMissing { get; } = new(
        "access.number-missing", new("Skriv stödets nummer.", "Write the number of the support."));

    /// <summary>The same words whether there is none or the actor may not open it.</summary>
    public static Refusal NoSuchNumber { get; } = new(
        "access.no-such-number",
        new("Det finns inget stöd med det numret som du kan öppna. Läs numret en gång till.",
            "There is no support by that number that you can open. Read the number once more."));
}
