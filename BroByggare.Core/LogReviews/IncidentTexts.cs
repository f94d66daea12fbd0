using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>The words of a personal data breach, as the authority's form asks.</summary>
public static class IncidentTexts
{
    public static Text Names { get; } = new(
        "Namn, stödets nummer och att personen har stöd", "Name, number of the support, and that the person has support");

    public static Text File { get; } = new(
        "Kontaktuppgifter, födelseår, problem, plan, hänvisningar och samtycken",
        "Ways of contact, year of birth, problem, plan, referrals and consents");

    public static Text Journal { get; } = new("Kontakter och anteckningar", "Contacts and notes");

    public static Text Outcomes { get; } = new("Resultat, hinder och historik", "Results, obstacles and history");

    public static Text KindsOfPersons { get; } = new(
        "Personer som har eller har haft stöd av kommunens brobyggare. Redan det kan avslöja känsliga uppgifter.",
        "People who have or have had support from the municipality's bridge-builders. That alone can reveal sensitive data.");
}
