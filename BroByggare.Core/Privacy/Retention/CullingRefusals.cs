using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>The rules of culling.</summary>
public static class CullingRefusals
{
    public static Refusal NoRule { get; } = new(
        "culling.no-rule",
        new("Kommunen har inte bestämt hur länge något sparas, så det finns inget att gallra.",
            "The municipality has not decided how long anything is kept, so there is nothing to cull."));

    public static Refusal NothingDue { get; } = new(
        "culling.nothing-due",
        new("Inget har sparats längre än kommunen har bestämt. Det finns inget att gallra nu.",
            "Nothing has been kept for longer than the municipality has decided. There is nothing to cull now."));

    public static Refusal HandedIn { get; } = new(
        "culling.handed-in",
        new("Listan är lämnad för godkännande och går inte att ändra. Ta tillbaka den och gör en ny.",
            "The list is handed over for approval and cannot be changed. Take it back and make a new one."));

    public static Refusal NotHandedIn { get; } = new(
        "culling.not-handed-in",
        new("Listan är inte lämnad för godkännande än.", "The list is not handed over for approval yet."));

    public static Refusal Decided { get; } = new(
        "culling.decided", new("Listan är redan avgjord.", "The list has already been decided."));

    public static Refusal SamePerson { get; } = new(
        "culling.same-person",
        new("Den som gjorde listan kan inte godkänna den. Be en annan samordnare, chef eller administratör.",
            "Whoever made the list cannot approve it. Ask another coordinator, manager or administrator."));

    public static Refusal NotYours { get; } = new(
        "culling.not-yours",
        new("Bara den som gjorde listan kan ta tillbaka den.", "Only the one who made the list can take it back."));

    public static Refusal NothingLeft { get; } = new(
        "culling.nothing-left",
        new("Alla på listan är undantagna. Det finns inget att godkänna.", "All on the list are exempted. There is nothing to approve."));

    /// <summary>{0} is the number of a support.</summary>
    public static Refusal SupportOpen { get; } = new(
        "culling.support-open",
        new("Stöd {0} är öppet. Avsluta det först, sedan kan personen raderas.",
            "Support {0} is open. Close it first; then the person can be erased."));

    public static Refusal AlreadyListed { get; } = new(
        "culling.already-listed",
        new("Personen står redan på en lista som inte är klar.", "The person is already on a list that is not done."));

    public static Refusal NothingToStop { get; } = new(
        "culling.nothing-to-stop",
        new("Det finns ingen radering att avbryta. Den är klar eller redan avbruten.", "There is no erasure to stop. It is done, or has been stopped already."));

    /// <summary>Shown beside what waits for it; no command meets it.</summary>
    public static Refusal UnderWay { get; } = new("culling.under-way", new("Raderingen pågår.", "The erasure is under way."));

    public static Refusal NotStopped { get; } = new(
        "culling.not-stopped",
        new("Gallringen är inte avbruten. Någon har redan fortsatt eller lämnat resten.", "The culling is not stopped. Somebody has already gone on with it or left the rest."));
}
