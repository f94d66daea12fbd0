using System.Globalization;

namespace BroByggare.Web.Components;

/// <summary>How a number of the year is written wherever it stands.</summary>
internal static class WrittenNumber
{
    /// <param name="number">The count, or the number of a hundred.</param>
    /// <param name="isShare">It is a number of a hundred.</param>
    public static string Of(long number, bool isShare) =>
        isShare ? ComponentTexts.PerCent.With(number) : number.ToString("N0", CultureInfo.CurrentCulture);
}
