using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Core.Privacy;

/// <summary>The words of what is stored of people.</summary>
public static class PrivacyTexts
{
    public static Text Name(this DataKind kind) => kind switch
    {
        DataKind.Identity => new("Vem det är", "Who it is"),
        DataKind.ContactWay => new("Kontaktväg", "Way of contact"),
        DataKind.OwnWords => new("Personens ord", "The person's words"),
        DataKind.Course => new("Stödets gång", "Course of the support"),
        DataKind.Staff => new("Medarbetare", "Staff"),
        DataKind.Work => new("Verksamheten", "The work"),
        DataKind.Technical => new("Tekniskt", "Technical"),
        DataKind.Key => new("Nyckel", "Key"),
    };

    public static Text Name(this DataSubject subject) => subject switch
    {
        DataSubject.SupportedPerson => new("Den som får stöd", "The person who is supported"),
        DataSubject.Staff => new("Medarbetare", "Staff"),
        DataSubject.KeyContact => new("De som svarar hos en nyckelkontakt", "Those who answer at a key contact"),
        DataSubject.Nobody => new("Ingen enskild", "No one person"),
    };

    public static Text Name(this DataForm form) => form switch
    {
        DataForm.EncryptedText => new("Förseglat", "Sealed"),
        DataForm.Id => new("Nummer som pekar", "Number that points"),
        DataForm.Day => new("Dag", "Day"),
        DataForm.Code => new("Kod", "Code"),
        DataForm.Number => new("Tal", "Number"),
        DataForm.Readable => new("Läsbar text", "Readable text"),
        DataForm.Bytes => new("Byte", "Bytes"),
    };

    public static Text Name(this AtErasure what) => what switch
    {
        AtErasure.Stays => new("Står kvar", "Stays"),
        AtErasure.ToMonth => new("Blir månad", "Becomes a month"),
        AtErasure.InOrder => new("Blir månad, i ordning", "Becomes a month, in order"),
        AtErasure.Emptied => new("Töms", "Is emptied"),
    };

    /// <summary>What a mark says of who may find a person.</summary>
    public static Text Name(this AccessMarkKind kind) => kind switch
    {
        AccessMarkKind.Protected => new("Personen är skyddad", "The person is protected"),
        AccessMarkKind.Granted => new("Får hitta personen", "May find the person"),
        AccessMarkKind.KeptOut => new("Är utestängd", "Is kept out"),
        AccessMarkKind.Restricted => new("Uppgifterna får läsas men inte användas", "What is written may be read and not used"),
    };
}
