namespace BroByggare.Core.Activities;

/// <summary>Whom it was for; numbers only, never names.</summary>
public enum Audience
{
    Staff,
    Leaders,
    School,
    Roma,
    Public,
}
