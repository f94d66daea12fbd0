namespace BroByggare.Web.Components;

/// <summary>What a badge says: a fact, that it needs you, that it is reached, or that it rests.</summary>
public enum BadgeKind
{
    Fact,
    Late,
    Ok,
    Parked,
}
