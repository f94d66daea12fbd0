namespace BroByggare.Web.Components;

/// <summary>How far one span of the bridge has come.</summary>
public enum SpanState
{
    Done,
    Current,
    Refused,
    Parked,
    Todo,
}
