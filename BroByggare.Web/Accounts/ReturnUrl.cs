namespace BroByggare.Web.Accounts;

/// <summary>Where to go on after signing in: a place in this system, never another address dressed up as one.</summary>
public static class ReturnUrl
{
    /// <summary>The address when it is <c>/x</c>, otherwise the start.</summary>
    public static string Safe(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
