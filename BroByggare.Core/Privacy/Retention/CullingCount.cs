namespace BroByggare.Core.Privacy.Retention;

/// <summary>How many rows of one table a culling took away or left bare; a line of its certificate.</summary>
public sealed class CullingCount
{
    private CullingCount() { }

    internal CullingCount(string table) => Table = table;

    /// <summary>The name of the entity, such as <c>Note</c>.</summary>
    public string Table { get; private set; } = "";

    public int Gone { get; private set; }

    /// <summary>Left for the figures, without words and days.</summary>
    public int Bare { get; private set; }

    internal void Add(int gone, int bare) => (Gone, Bare) = (Gone + gone, Bare + bare);
}
