using BroByggare.Core.Kernel;

namespace BroByggare.Core.FreeText;

/// <summary>The words of the hints: what may show, and why it is better left out.</summary>
public static class HintTexts
{
    /// <summary>{0} is the word.</summary>
    private static readonly Text Group = new(
        "”{0}” kan visa vilken grupp någon tillhör. Det antecknas aldrig här. Skriv vad som hände och vad som behövs i stället.",
        "“{0}” may show which group somebody belongs to. That is never written down here. Write what happened and what is needed instead.");

    private static readonly Text Religion = new(
        "”{0}” kan visa någons tro. Den antecknas aldrig här.",
        "“{0}” may show somebody's faith. It is never written down here.");

    private static readonly Text Clan = new(
        "”{0}” kan visa vilken släkt eller klan någon tillhör. Det antecknas aldrig här.",
        "“{0}” may show which family or clan somebody belongs to. That is never written down here.");

    private static readonly Text Origin = new(
        "”{0}” kan visa varifrån någon kommer. Det antecknas aldrig här. Ett behov av tolk skrivs på kontakten.",
        "“{0}” may show where somebody comes from. That is never written down here. The need of an interpreter is written on the contact.");

    private static readonly Text TheLanguage = new(
        "”{0}” kan visa vilken språkvarietet någon talar. Den antecknas aldrig här.",
        "“{0}” may show which variety of a language somebody speaks. It is never written down here.");

    private static readonly Text Diagnosis = new(
        "”{0}” kan visa en diagnos eller ett beroende. Skriv vad personen behöver hjälp med, inte vad det heter.",
        "“{0}” may show a diagnosis or an addiction. Write what the person needs help with, not what it is called.");

    private static readonly Text Crime = new(
        "”{0}” kan visa att någon är dömd, misstänkt eller utsatt. Skriv bara det som stödet behöver.",
        "“{0}” may show that somebody is convicted, suspected or a victim. Write only what the support needs.");

    private static readonly Text AlmostIdentityNumber = new(
        "Det ser ut som ett personnummer som är felskrivet. Är det ett, så ta bort det: de antecknas aldrig här.",
        "This looks like a personal identity number with a slip in it. If it is one, take it away: they are never written down here.");

    /// <summary>What is said beside the field.</summary>
    public static Text Wording(this TextHint hint) => Of(hint.Kind).With(hint.Word);

    private static Text Of(HintKind kind) => kind switch
    {
        HintKind.Group => Group,
        HintKind.Religion => Religion,
        HintKind.Clan => Clan,
        HintKind.Origin => Origin,
        HintKind.Language => TheLanguage,
        HintKind.Diagnosis => Diagnosis,
        HintKind.Crime => Crime,
        HintKind.AlmostIdentityNumber => AlmostIdentityNumber,
    };
}
