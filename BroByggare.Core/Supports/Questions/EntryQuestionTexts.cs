using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Questions;

/// <summary>What questions on entries are called.</summary>
public static class EntryQuestionTexts
{
    public static Text Name(this EntryPlace place) => place switch
    {
        EntryPlace.Contact => new("Kontakt", "Contact"),
        EntryPlace.Note => new("Anteckning", "Note"),
        EntryPlace.PlanAction => new("Rad i planen", "Line of the plan"),
        EntryPlace.Referral => new("Hänvisning", "Referral"),
        EntryPlace.Result => new("Resultat", "Result"),
        EntryPlace.Step => new("Steg", "Step"),
    };
}
