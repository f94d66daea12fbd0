namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>How it has gone with the provider since the start. Times in UTC.</summary>
/// <param name="LastGood">When its description and keys were last fetched well.</param>
/// <param name="LastBad">When something last went wrong.</param>
/// <param name="Fault">What that was.</param>
internal sealed record ProviderHealth(DateTime? LastGood = null, DateTime? LastBad = null, ProviderFault? Fault = null)
{
    /// <summary>Nothing has gone wrong after the last time that it went well.</summary>
    public bool IsWell => LastGood is { } good && (LastBad is not { } bad || bad <= good);
}
