namespace BroByggare.Web.Features.Figures.Keys;

/// <summary>The words of the description for programmers, in English alone as such descriptions are.</summary>
internal static class FigureApiTexts
{
    public const string Title = "BroByggare: figures of a year";

    public const string About =
        "The figures of a year as they may leave the house: counts that could point to a person are hidden, and while the year runs all are rounded. Read only. A key is made by the municipality's administrator of BroByggare.";

    public const string Figures = "The figures of one year, with names, definitions and goals";

    public const string Years = "The years that can be asked for";

    public const string Year = "2000 to the running year; the running one when it is left out.";

    public const string Format = "Goes before the header Accept.";

    public const string Language = "The language of names and definitions in CSV, and of what is refused. JSON has both.";

    public const string Basic = "The key as the password; the user name may be anything. For Excel and Power BI.";

    public const string Bearer = "The key as a bearer token.";

    public const string ApiKey = "The key in a header of its own.";
}
