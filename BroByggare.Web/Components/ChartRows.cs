using System.Globalization;

namespace BroByggare.Web.Components;

/// <summary>Where the rows of a chart stand: words above their bar, 46 pixels for each.</summary>
internal static class ChartRows
{
    private const int RowHeight = 46;

    public static int Height(int rows) => Math.Max(0, (rows * RowHeight) - 8);

    public static string TextAt(int row) => At(row, 14);

    public static string BarAt(int row) => At(row, 23);

    /// <summary>A band of 20 pixels behind the bar, free of the words above it.</summary>
    public static string BandAt(int row) => At(row, 19);

    private static string At(int row, int below) => ((row * RowHeight) + below).ToString(CultureInfo.InvariantCulture);
}
