using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Opening;

/// <summary>The rules of opening a support.</summary>
public static class OpeningRefusals
{
    public static Refusal ResponsibleNotChosen { get; } = new(
        "opening.responsible-not-chosen",
        new("Välj vilken brobyggare som ska ansvara.", "Choose which bridge-builder is to be responsible."));

    /// <summary>{0} is the open support's number.</summary>
    public static Refusal AlreadyOpen { get; } = new(
        "opening.already-open",
        new("Personen har redan ett öppet stöd, nummer {0}. Fortsätt i det.",
            "The person has an open support already, number {0}. Go on in that one."));
}
