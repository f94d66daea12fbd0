namespace BroByggare.Core.Exports;

/// <summary>What stands in a column, so that a number leaves as a number and a day as a day.</summary>
public enum ColumnKind
{
    Words,
    WholeNumber,

    /// <summary>A part of a whole, from 0 to 1; shown as per cent where the format can.</summary>
    Share,

    Day,
}
