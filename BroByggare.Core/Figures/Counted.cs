namespace BroByggare.Core.Figures;

/// <summary>How many there are of one kind, as a query answers it.</summary>
internal sealed record Counted<TKey>(TKey Key, int Count);
