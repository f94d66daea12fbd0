namespace BroByggare.Core.Supports.Results;

/// <summary>An obstacle that one support met, as it is shown.</summary>
public sealed record ObstacleRow(ObstacleId Id, ObstacleKind Kind, string At, DateOnly On, string What, string By, bool IsTakenBack)
{
    /// <summary>The actor noted it.</summary>
    public bool IsOwn { get; init; }
}
