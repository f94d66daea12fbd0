namespace BroByggare.Core.FreeText;

/// <summary>What a word in a free text may tell of a person that is never recorded (domain: never recorded).</summary>
public enum HintKind
{
    Group,
    Religion,
    Clan,
    Origin,
    Language,
    Diagnosis,
    Crime,

    /// <summary>Written like a personal identity number, with a control digit that does not fit.</summary>
    AlmostIdentityNumber,
}
