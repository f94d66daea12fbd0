using BroByggare.Core.Kernel;
using BroByggare.Web.Features.Supports.Plan;

namespace BroByggare.Web.Features.Supports.Journal;

/// <summary>The words of choosing whom a contact concerned.</summary>
public static class NoteContactTexts
{
    public static Text Whom { get; } = new("Vem gällde det?", "Whom did it concern?");

    public static Text Other { get; } = new("Någon annan", "Somebody else");

    public static Text FindOther { get; } = new("Sök namn eller nummer", "Search for a name or number");

    public static Text WithoutIdentity { get; } = new("Utan identitet", "Without identity");

    public static Text Saved { get; } = new("Kontakten är sparad", "The contact is saved");

    /// <summary>Shown on the button before it is pressed.</summary>
    public static Refusal WhomMissing { get; } = new(
        "note.whom-missing",
        new("Välj vem kontakten gällde.", "Choose whom the contact concerned."));
}
