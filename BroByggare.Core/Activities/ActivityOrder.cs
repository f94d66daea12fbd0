namespace BroByggare.Core.Activities;

/// <summary>What activities can be sorted by.</summary>
public enum ActivityOrder
{
    Day,
    Counted,
}
