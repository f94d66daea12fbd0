using BroByggare.Core.Kernel;

namespace BroByggare.Core.KeyContacts;

/// <summary>The rules of the register.</summary>
public static class KeyContactRefusals
{
    public static Refusal OrganisationMissing { get; } = new(
        "key-contact.organisation-missing", new("Skriv kontaktens namn.", "Write the name of the contact."));

    public static Refusal NameTaken { get; } = new(
        "key-contact.name-taken",
        new(
            "Det finns redan en kontakt med det namnet. Titta också bland de arkiverade.",
            "There is already a contact with that name. Look among the archived ones too."));

    public static Refusal AlreadyRetired { get; } = new(
        "key-contact.already-retired", new("Kontakten är redan arkiverad.", "The contact is already archived."));

    public static Refusal NotRetired { get; } = new(
        "key-contact.not-retired", new("Kontakten är inte arkiverad.", "The contact is not archived."));
}
