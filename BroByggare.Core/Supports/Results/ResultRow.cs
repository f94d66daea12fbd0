namespace BroByggare.Core.Supports.Results;

/// <summary>A result of one support, as it is shown.</summary>
public sealed record ResultRow(ResultId Id, ResultKind Kind, DateOnly On, string What, string By, bool IsTakenBack)
{
    /// <summary>The actor noted it.</summary>
    public bool IsOwn { get; init; }
}
