using BroByggare.Core.Kernel;

namespace BroByggare.Core.People;

/// <summary>The rules of putting two records of one person together.</summary>
public static class MergeRefusals
{
    public static Refusal SamePerson { get; } = new(
        "merge.same-person",
        new("Båda stöden hör redan till samma person.", "Both supports belong to the same person already."));

    /// <summary>Nothing is said of where.</summary>
    public static Refusal NotAllHere { get; } = new(
        "merge.not-all-here",
        new("De kan inte slås ihop här. Prata med administratören.", "They cannot be merged here. Talk to the administrator."));

    public static Refusal Marked { get; } = new(
        "merge.marked",
        new("Den ena är skyddad, begränsad eller dold för någon. Ändra det först, så att båda är lika.",
            "One of them is protected, restricted or hidden from somebody. Change that first, so that both are alike."));

    /// <summary>{0} is how many characters there is room for.</summary>
    public static Refusal SafeWordsTooLong { get; } = new(
        "merge.safe-words-too-long",
        new("Det som står om när det är säkert att höra av sig får inte plats tillsammans (högst {0} tecken). Korta det ena först.",
            "What is said of when it is safe to get in touch has no room together (at most {0} characters). Shorten one of them first."));

    /// <summary>{0} is what.</summary>
    public static Refusal ChangedSince { get; } = new(
        "merge.changed-since",
        new("Det här har ändrats om personen sedan posterna slogs ihop: {0}. Skriv tillbaka det som stod, ångra, och skriv det sedan hos rätt person.",
            "This has been changed of the person since the records were merged: {0}. Write back what stood there, undo, and then write it with the right person."));

    public static Refusal TooLateToUndo { get; } = new(
        "merge.too-late-to-undo",
        new("Det har gått mer än ett dygn. Sammanslagningen kan inte ångras längre.", "More than a day has passed. The merging can no longer be undone."));
}
