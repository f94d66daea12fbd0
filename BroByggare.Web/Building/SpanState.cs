namespace BroByggare.Web.Building;

/// <summary>How far one span of the bridge has come.</summary>
public enum SpanState
{
    Done,
    Current,
    Refused,
    Parked,
    Todo,
}
