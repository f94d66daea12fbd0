namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>The addresses of the pages that say why one did not come in.</summary>
public static class EntryProblems
{
    public const string Path = "/inloggning";

    /// <summary>Where the reference number stands in the address.</summary>
    public const string Reference = "nr";

    /// <param name="reference">What the log has the details under, or null.</param>
    public static string Address(this EntryProblem problem, string? reference = null) =>
        $"{Path}/{problem.Word()}{(reference is null ? "" : $"?{Reference}={reference}")}";

    /// <summary>Stands in the address; never changed.</summary>
    public static string Word(this EntryProblem problem) => problem switch
    {
        EntryProblem.Cancelled => "avbruten",
        EntryProblem.Unreachable => "inte-nabar",
        EntryProblem.NoAccount => "inget-konto",
        EntryProblem.Disabled => "avstangd",
        EntryProblem.Refused => "fel",
        EntryProblem.Ended => "utgangen",
    };

    /// <summary>The problem with this word, or null.</summary>
    public static EntryProblem? From(string? word)
    {
        foreach (var problem in Enum.GetValues<EntryProblem>())
        {
            if (problem.Word() == word)
                return problem;
        }

        return null;
    }
}
