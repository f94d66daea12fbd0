namespace BroByggare.Core.Supports.Lists;

/// <summary>What a list of supports is sorted by.</summary>
public enum SupportOrder
{
    Number,
    Step,
    LastContact,
    NextDue,
}
