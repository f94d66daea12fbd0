namespace BroByggare.Core.Supports.Results;

/// <summary>What stood in the way at an authority or another contact.</summary>
public enum ObstacleKind
{
    Refused,
    NoInterpreter,
    DigitalOnly,
    LongWait,
    PoorTreatment,
    WrongInformation,
    Other,
}
