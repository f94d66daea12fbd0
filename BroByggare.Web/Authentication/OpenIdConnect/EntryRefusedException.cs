namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>Somebody does not come in. Carries what they are told and, for the log, which check said no; never a word of what they brought.</summary>
internal sealed class EntryRefusedException(EntryProblem problem, string reason) : Exception(reason)
{
    public EntryRefusedException(SignInCheck check)
        : this(check is SignInCheck.StateAge ? EntryProblem.Ended : EntryProblem.Refused, check.ToString())
    {
    }

    public EntryProblem Problem { get; } = problem;

    /// <summary>One word of ours, such as the name of a check.</summary>
    public string Reason { get; } = reason;
}
