using BroByggare.Core.Kernel;

namespace BroByggare.Core.Exports;

/// <summary>One value of an export: words, a whole number, a share, a day, nothing, or hidden.</summary>
public readonly record struct ExportCell
{
    private readonly ColumnKind? _kind;
    private readonly string? _words;
    private readonly double _number;

    private ExportCell(ColumnKind? kind, string? words = null, double number = 0, bool isHidden = false)
    {
        _kind = kind;
        _words = words;
        _number = number;
        IsHidden = isHidden;
    }

    /// <summary>Nothing is known or decided, as a goal that was never set.</summary>
    public static ExportCell Empty { get; }

    /// <summary>There is a count, but it is not given out. The mark is the same whatever the reason, since the reason would tell the count.</summary>
    public static ExportCell Hidden { get; } = new(kind: null, isHidden: true);

    public bool IsHidden { get; }

    public bool IsEmpty => _kind is null && !IsHidden;

    public static implicit operator ExportCell(string? words) => words is null ? Empty : new(ColumnKind.Words, words);

    /// <summary>In the language of the current user.</summary>
    public static implicit operator ExportCell(Text? text) => text?.ToString();

    public static implicit operator ExportCell(int? number) => number is { } n ? new(ColumnKind.WholeNumber, number: n) : Empty;

    public static implicit operator ExportCell(DateOnly? day) => day is { } d ? new(ColumnKind.Day, number: d.DayNumber) : Empty;

    /// <param name="part">From 0 to 1.</param>
    public static ExportCell Share(double? part)
    {
        if (part is not { } share)
            return Empty;
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        return new(ColumnKind.Share, number: share);
    }

    internal bool FitsIn(ColumnKind column) => _kind is null || _kind == column;

    internal string AsWords => _words ?? "";

    internal double AsNumber => _number;

    internal DateOnly AsDay => DateOnly.FromDayNumber((int)_number);
}
