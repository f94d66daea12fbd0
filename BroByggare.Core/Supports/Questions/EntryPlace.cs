namespace BroByggare.Core.Supports.Questions;

/// <summary>What of a support a question is about.</summary>
public enum EntryPlace
{
    Contact,

    /// <summary>A note without contact, that is shared.</summary>
    Note,
    PlanAction,
    Referral,
    Result,

    /// <summary>A step itself; its number is the step's.</summary>
    Step,
}
