namespace BroByggare.Core.Privacy.Retention;

/// <summary>How many rows of a table an erasure took away, and how many it left bare for the figures.</summary>
/// <param name="Table">The name of the entity, such as <c>Note</c>.</param>
internal sealed record ErasedRows(string Table, int Gone, int Bare);
