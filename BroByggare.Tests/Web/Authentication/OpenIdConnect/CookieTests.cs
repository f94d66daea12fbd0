using BroByggare.Core.AuditLog;
using BroByggare.Web.Authentication;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>Cookies and encryption as they are in Production.</summary>
public sealed class CookieTests : IClassFixture<EntryFixture>
{
    private readonly EntryFixture _entry;

    public CookieTests(EntryFixture entry)
    {
        _entry = entry;
        entry.Restore();
    }

    [Fact]
    public async Task Every_cookie_is_bound_to_this_host_to_encryption_and_to_our_own_pages_and_no_script_reads_it()
    {
        await using var app = BehindProxy();
        using var outside = Encrypted(app);
        using var language = await outside.PostForm(SignIn.Path, "/sprak?culture=en-GB&returnUrl=/");
        await outside.BeginSignIn();
        using var browser = _entry.App.Browser();
        using var inside = await browser.ComeIn();

        var cookies = outside.CookiesSet.Concat(browser.CookiesSet.Where(set => set.StartsWith(EntryBrowser.SessionCookie, StringComparison.Ordinal))).ToList();
        cookies.Select(set => set.Split('=', '.')[0]).Distinct().Should().Contain(
            ["__Host-brobyggare", "__Host-inloggning", "__Host-formular", "__Host-sprak"]);
        cookies.Should().OnlyContain(set => set.StartsWith("__Host-", StringComparison.Ordinal)
            && Has(set, "secure") && Has(set, "httponly") && Has(set, "path=/") && !Has(set, "domain")
            && (Has(set, "samesite=lax") || Has(set, "samesite=strict")));
        cookies.Should().OnlyContain(set => set.Length < 4096);
    }

    [Fact]
    public async Task Browsers_are_told_for_a_year_to_come_back_over_encryption_only()
    {
        await using var app = BehindProxy();
        using var browser = Encrypted(app);

        using var answer = await browser.Get(SignIn.Path);

        answer.Headers.GetValues("Strict-Transport-Security").Should().Equal("max-age=31536000; includeSubDomains");
    }

    private EntryApp BehindProxy() => _entry.NewApp(("Proxy:KnownProxies:0", "127.0.0.1"), ("Proxy:KnownProxies:1", "::1"));

    /// <summary>A browser whose proxy says that it came over https.</summary>
    private static EntryBrowser Encrypted(EntryApp app)
    {
        var browser = app.Browser();
        (browser.Headers["X-Forwarded-Proto"], browser.Headers["Host"]) = ("https", "brobyggare.example.se");
        return browser;
    }

    private static bool Has(string cookie, string part) =>
        cookie.Split(';').Skip(1).Any(attribute => attribute.Trim().StartsWith(part, StringComparison.OrdinalIgnoreCase));
}
