using System.Net;
using System.Text.RegularExpressions;
using BroByggare.Web.Authentication;
using BroByggare.Web.Authentication.OpenIdConnect;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>A browser with a cookie jar that a test can look into, and that goes where it is told and no further.</summary>
public sealed partial class EntryBrowser(Uri address, FakeProvider? provider = null) : IDisposable
{
    public const string SessionCookie = "__Host-brobyggare";

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };

    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>Every cookie as it was set, with what the browser was told about it.</summary>
    public List<string> CookiesSet { get; } = [];

    /// <summary>Sent along with everything.</summary>
    public Dictionary<string, string> Headers { get; } = [];

    /// <summary>The same in Development, where the name has no prefix.</summary>
    public bool HasDemoSession => Cookies.ContainsKey("brobyggare");

    public bool HasSession => Cookies.Keys.Any(name => name.StartsWith(SessionCookie, StringComparison.Ordinal));

    public Task<HttpResponseMessage> Get(string path) => Send(new(HttpMethod.Get, path));

    public Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] form) => Send(new(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value))),
    });

    /// <summary>Presses the button on the way in; gives the question that we ask the provider.</summary>
    public async Task<Uri> BeginSignIn(string returnUrl = "/")
    {
        using var asked = await Ask(returnUrl);
        return asked.Headers.Location!;
    }

    /// <summary>The whole way in, or as far as it goes.</summary>
    public async Task<HttpResponseMessage> ComeIn(string returnUrl = "/") => await ComeIn(await Ask(returnUrl));

    /// <summary>The same, asked again.</summary>
    public async Task<HttpResponseMessage> ComeInAgain() => await ComeIn(await Get(EntryApp.AskAgain));

    /// <summary>Sends a form that stands on a page, with the page's own token.</summary>
    public async Task<HttpResponseMessage> PostForm(string page, string action, params (string Name, string Value)[] fields)
    {
        using var shown = await Get(page);
        var token = Token().Match(await shown.Content.ReadAsStringAsync()).Groups[1].Value;
        return await Post(action, [("__RequestVerificationToken", token), .. fields]);
    }

    public void Dispose() => _http.Dispose();

    private Task<HttpResponseMessage> Ask(string returnUrl) =>
        PostForm($"{SignIn.Path}?returnUrl={returnUrl}", $"{OpenIdConnectSignIn.StartPath}?returnUrl={returnUrl}");

    private async Task<HttpResponseMessage> ComeIn(HttpResponseMessage asked) =>
        asked.Headers.Location is { IsAbsoluteUri: true } question ? await Get(provider!.Answer(question)) : asked;

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        if (Cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        foreach (var (name, value) in Headers)
            request.Headers.Add(name, value);
        var answer = await _http.SendAsync(request);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
        {
            CookiesSet.Add(set);
            var parts = set.Split(';')[0].Split('=', 2);
            if (parts[1].Length == 0 || set.Contains("01 Jan 1970", StringComparison.Ordinal))
                Cookies.Remove(parts[0]);
            else
                Cookies[parts[0]] = parts[1];
        }

        return answer;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
