namespace BroByggare.Core.Kernel;

/// <summary>One page of a list. Counting stops at a bound, so that a long list is as quick as a short one.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Total">How many there are, at most <see cref="CountedTo"/>.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Number, int Size, int Total)
{
    /// <summary>Beyond this a list says "fler än 1 000" and is better searched than paged.</summary>
    public const int CountedTo = 1_000;

    public bool HasMoreThanCounted => Total >= CountedTo;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}
