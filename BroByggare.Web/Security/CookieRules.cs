namespace BroByggare.Web.Security;

/// <summary>
/// How every cookie of ours is named and sent. Outside Development the prefix binds it to this host, and browsers take
/// and send it over https only.
/// </summary>
internal static class CookieRules
{
    public static string Name(IHostEnvironment environment, string name) => environment.IsDevelopment() ? name : $"__Host-{name}";

    public static void SetUp(CookieBuilder cookie, IHostEnvironment environment, string name, SameSiteMode from)
    {
        cookie.Name = Name(environment, name);
        cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.SameSite = from;
        cookie.HttpOnly = true;
        cookie.Path = "/";
    }
}
