namespace BroByggare.Web.Building;

/// <summary>A telephone number as people write it, made into an address that a telephone dials.</summary>
internal static class Tel
{
    /// <summary>What comes after the number, such as "knappval 2", is for the one who calls.</summary>
    public static string Of(string typed)
    {
        var number = typed.TrimStart().TakeWhile(sign => char.IsAsciiDigit(sign) || " -+()/".Contains(sign, StringComparison.Ordinal));
        return "tel:" + string.Concat(number.Where(sign => char.IsAsciiDigit(sign) || sign == '+'));
    }
}
