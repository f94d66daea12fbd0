using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using BroByggare.Core.Exports;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Web.Authentication.OpenIdConnect;
using BroByggare.Web.Authentication;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Figures;
using BroByggare.Web.Security;

namespace BroByggare.Tests.EndToEnd;

[Collection(RightsAppGroup.Name)]
public sealed class SafetyTests(AppFixture app) : IDisposable
{
    private const string File = "/arets-siffror/fil?ar=2018&format=csv";

    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };

    [Theory]
    [InlineData(SignIn.Path)]
    [InlineData("/")]
    [InlineData("/finns-inte")]
    public async Task Every_answer_tells_the_browser_to_trust_nothing_but_our_own_files(string path)
    {
        using var answer = await _http.GetAsync(path);

        var policy = Header(answer, "Content-Security-Policy");
        policy.Should().Contain("default-src 'self'").And.Contain("frame-ancestors 'none'");
        // The one exception, without which MudBlazor cannot hide a part of its own.
        policy.Replace("style-src-attr 'unsafe-inline'", "", StringComparison.Ordinal).Should().NotContain("unsafe");
        Header(answer, "X-Content-Type-Options").Should().Be("nosniff");
        Header(answer, "Referrer-Policy").Should().Be("no-referrer");
        Header(answer, "Cache-Control").Should().Contain("no-store");
        Header(answer, "Cross-Origin-Opener-Policy").Should().Be("same-origin");
        Header(answer, "Cross-Origin-Resource-Policy").Should().Be("same-origin");
    }

    [Theory]
    [InlineData(SignIn.Path)]
    [InlineData("/app.css")]
    [InlineData("/boot.js")]
    [InlineData("/forms.js")]
    public async Task Every_text_says_that_it_is_UTF_8(string path)
    {
        using var answer = await _http.GetAsync(path);

        answer.EnsureSuccessStatusCode();
        answer.Content.Headers.ContentType!.CharSet.Should().Be("utf-8");
    }

    [Theory]
    [InlineData("/stod?steg=abc&rader=25", "/stod?rader=25")]
    [InlineData("/stod?SIDA=99999999999", "/stod")]
    [InlineData("/arets-siffror?ar=2018&kopia=abc", "/arets-siffror?ar=2018")]
    [InlineData("/arets-siffror?ar=2018&kopia=1&kopia=x", "/arets-siffror?ar=2018")]
    public async Task A_number_in_an_address_that_is_none_is_left_out(string path, string left)
    {
        using var answer = await _http.GetAsync(path);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.Should().Be(left);
    }

    [Fact]
    public async Task A_question_that_would_be_answered_with_itself_is_not_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Trace, SignIn.Path);
        request.Headers.Add("X-Private", "secret");

        using var answer = await _http.SendAsync(request);

        answer.IsSuccessStatusCode.Should().BeFalse();
        (await answer.Content.ReadAsStringAsync()).Should().NotContain("secret");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/.git/HEAD")]
    [InlineData("/appsettings.json")]
    [InlineData("/data/demo.db")]
    [InlineData("/demo.db")]
    [InlineData("/%2e%2e/appsettings.json")]
    public async Task Nothing_lies_open_beside_our_own_files(string path)
    {
        using var answer = await _http.GetAsync(path);

        answer.StatusCode.Should().NotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_watches_is_told_how_each_part_is_and_nothing_of_anybody()
    {
        using var live = await _http.GetAsync("/health/live");
        using var ready = await _http.GetAsync("/health/ready");

        (await live.Content.ReadAsStringAsync()).Should().Be("""{"status":"Healthy"}""");
        ready.StatusCode.Should().Be(HttpStatusCode.OK, "what is degraded goes on working");
        var told = (await ready.Content.ReadFromJsonAsync<Dictionary<string, string>>())!;
        told.Remove("write-gate-wait-ms", out var wait).Should().BeTrue();
        int.Parse(wait!, CultureInfo.InvariantCulture).Should().BeGreaterThanOrEqualTo(0);
        // A busy machine may have let somebody wait.
        told.Remove("write-gate", out var gate).Should().BeTrue();
        gate.Should().BeOneOf("Healthy", "Degraded");
        told.Should().BeEquivalentTo(new Dictionary<string, string>
        {
            ["status"] = "Degraded",
            ["database"] = "Healthy",
            ["keys"] = "Healthy",
            ["disk"] = "Healthy",
            ["log-marks"] = "Healthy",
            ["backup"] = "Degraded",
            ["check"] = "Healthy",
            ["provider"] = "Healthy",
        }, "no backups are made of the demo");
        Header(ready, "Cache-Control").Should().Contain("no-store");
    }

    [Fact]
    public async Task A_page_of_somebody_elses_gets_no_file_and_no_key_on_the_users_behalf()
    {
        await using var visit = await app.Visit(Role.Manager, at: "/");
        foreach (var path in new[] { FigureFiles.Address(2018, new CsvFormat(), CsvForms.OfReader, isInternal: false), Drafts.KeyPath })
        {
            (await Fetch(visit, path, "same-origin")).Should().Be(HttpStatusCode.OK, "{0} is fetched from our own page", path);
            (await Fetch(visit, path, "cross-site")).Should().Be(HttpStatusCode.Forbidden, "{0} is asked for from elsewhere", path);
            (await Fetch(visit, path, "same-site")).Should().Be(HttpStatusCode.Forbidden, "{0} is asked for by a neighbour", path);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/stod")]
    [InlineData("/block")]
    [InlineData("/finns-inte")]
    public async Task A_stranger_is_sent_to_the_way_in_whether_the_page_exists_or_not(string path)
    {
        using var answer = await _http.GetAsync(path);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().Should().Contain(SignIn.Path);
    }

    [Fact]
    public async Task The_circuit_answers_our_own_pages_only()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", "https://elsewhere.example");

        using var answer = await _http.SendAsync(request);

        answer.IsSuccessStatusCode.Should().BeFalse();
        (await answer.Content.ReadAsStringAsync()).Should().NotContain("connectionToken");
    }

    /// <summary>The script of the circuit waits for that number; a redirect to a page it could not tell from anything else.</summary>
    [Fact]
    public async Task The_circuit_of_nobody_is_answered_with_401_and_no_page()
    {
        using var negotiating = await _http.PostAsync("/_blazor/negotiate?negotiateVersion=1", null);
        using var connecting = await _http.GetAsync("/_blazor?id=x");

        (negotiating.StatusCode, connecting.StatusCode).Should().Be((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized));
        (await negotiating.Content.ReadAsStringAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a..b")]
    [InlineData(".")]
    [InlineData("a:99999999")]
    [InlineData("-")]
    [InlineData("1.2.3.4.5.6:x")]
    public async Task A_host_that_is_none_gets_a_clean_400(string host)
    {
        foreach (var path in new[] { SignIn.Path, "/", "/finns-inte" })
            (await Spoken.To(app.Address, [$"GET {path} HTTP/1.1", $"Host: {host}"])).Should().StartWith("HTTP/1.1 400 ");
    }

    [Fact]
    public async Task A_forged_host_is_not_repeated_in_a_redirect()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/stod");
        request.Headers.Host = "elsewhere.example";

        using var answer = await _http.SendAsync(request);

        answer.Headers.Location!.OriginalString.Should().Be("/logga-in?returnUrl=%2Fstod");
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "member=%00")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "member=1")]
    [InlineData("multipart/form-data", "member")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"member\"\r\n\r\n1")]
    public async Task A_form_that_is_broken_gets_a_clean_400_and_words(string kind, string body)
    {
        foreach (var path in new[] { DemoSignIn.Path, "/sprak", SignIn.OutPath, SignIn.Path, "/finns-inte" })
        {
            var answer = await Spoken.To(
                app.Address, [$"POST {path} HTTP/1.1", $"Host: {app.Address.Authority}", $"Content-Type: {kind}", $"Content-Length: {body.Length}"], body);

            answer.Should().StartWith("HTTP/1.1 400 ").And.Contain(SecurityRefusals.Unreadable.Wording.Swedish);
        }
    }

    [Theory]
    [InlineData(200_000, 1)]
    [InlineData(60_000, 5_000)]
    public async Task A_form_that_is_huge_gets_a_clean_400_and_words(int length, int fields)
    {
        var form = string.Join('&', Enumerable.Range(0, fields).Select(field => $"f{field}={new string('x', length / fields)}"));

        using var answer = await _http.PostAsync(DemoSignIn.Path, new StringContent(form, null, "application/x-www-form-urlencoded"));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Be(SecurityRefusals.Unreadable.Wording.Swedish);
    }

    [Fact]
    public async Task Whoever_was_on_their_way_to_a_place_with_letters_beyond_ASCII_gets_there()
    {
        await using var database = app.Open();
        var member = database.Members.First(member => member.IsDemo).Id;
        using var browser = new EntryBrowser(app.Address);

        using var answer = await browser.PostForm(SignIn.Path, $"{DemoSignIn.Path}?returnUrl=%2Fkontakter%3Fsok%3D%C3%A5", ("member", $"{member}"));

        answer.Headers.Location!.OriginalString.Should().Be("/kontakter?sok=%C3%A5");
    }

    [Theory]
    [InlineData("X-Real-IP", "10.0.0.5")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Forwarded-Host", "demo.example.se")]
    [InlineData("X-Forwarded-For", "10.0.0.5")]
    [InlineData("Forwarded", "for=10.0.0.5")]
    [InlineData("True-Client-IP", "10.0.0.5")]
    [InlineData("CF-Connecting-IP", "10.0.0.5")]
    [InlineData("X-Request-Id", "1")]
    [InlineData("Host", "demo.example.se")]
    [InlineData("Host", "10.0.0.5")]
    [InlineData("Host", "localhost.example.se")]
    public async Task The_demo_lets_nobody_in_who_does_not_sit_at_the_machine(string header, string value)
    {
        await using var database = app.Open();
        var member = database.Members.First(member => member.IsDemo).Id;
        using var browser = new EntryBrowser(app.Address);
        browser.Headers[header] = value;

        using var page = await browser.Get(SignIn.Path);
        using var answer = await browser.PostForm(SignIn.Path, DemoSignIn.Path, ("member", $"{member}"));

        (await page.Content.ReadAsStringAsync()).Should().NotContain("demo-choice");
        answer.Headers.Location?.OriginalString.Should().StartWith(SignIn.Path);
        browser.HasDemoSession.Should().BeFalse();
    }

    [Fact]
    public async Task A_proxy_that_writes_nothing_is_known_by_how_it_speaks() =>
        (await Spoken.To(app.Address, [$"GET {SignIn.Path} HTTP/1.0", $"Host: {app.Address.Authority}"])).Should().NotContain("demo-choice");

    [Fact]
    public async Task The_server_does_not_say_what_it_is()
    {
        foreach (var path in new[] { SignIn.Path, "/app.css", "/finns-inte" })
        {
            using var answer = await _http.GetAsync(path);
            answer.Headers.Contains("Server").Should().BeFalse();
        }
    }

    [Fact]
    public async Task Signing_out_empties_what_the_browser_keeps()
    {
        await using var database = app.Open();
        var member = database.Members.First(member => member.IsDemo).Id;
        using var browser = new EntryBrowser(app.Address);
        using var entered = await browser.PostForm(SignIn.Path, DemoSignIn.Path, ("member", $"{member}"));

        using var answer = await browser.PostForm("/kontakter", SignIn.OutPath);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        Header(answer, "Clear-Site-Data").Should().Be("\"cache\", \"storage\"");
    }

    [Theory]
    [InlineData("/sprak?culture=en-GB&returnUrl=/")]
    [InlineData("/logga-in/demo")]
    public async Task A_form_that_we_did_not_draw_changes_nothing(string path)
    {
        using var answer = await _http.PostAsync(path, new FormUrlEncodedContent([new("member", "1")]));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Headers.Location.Should().BeNull();
        (await answer.Content.ReadAsStringAsync()).Should().Contain("hade legat").And.Contain("href=\"/\"");
        answer.Headers.Contains("Set-Cookie").Should().BeFalse();
    }

    [Fact]
    public async Task Whoever_tries_the_way_in_too_often_is_told_to_wait()
    {
        await using var strict = RunningApp.WithoutDemo();
        strict.Settings["RateLimits:SignInsPerMinute"] = "3";
        using var http = new HttpClient { BaseAddress = strict.Start() };
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 4; attempt++)
        {
            using var answer = await http.PostAsync(DemoSignIn.Path, new FormUrlEncodedContent([]));
            answers.Add(answer.StatusCode);
        }

        answers.Should().Equal(HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.TooManyRequests);
        using var page = await http.GetAsync(SignIn.Path);
        page.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    /// <summary>Whoever has been let in is counted too, by who they are: a colleague is not made to wait for them.</summary>
    [Fact]
    public async Task Whoever_takes_out_files_too_often_is_told_to_wait_and_nobody_else_is()
    {
        await using var strict = RunningApp.WithoutDemo();
        strict.Settings["RateLimits:FilesPerMinute"] = "3";
        var address = strict.Start();
        using var one = await SignedIn(strict, address, Role.Manager);
        using var other = await SignedIn(strict, address, Role.Coordinator);

        var answers = new List<HttpStatusCode>();
        for (var file = 0; file < 4; file++)
            answers.Add(await Status(one, File));

        answers.Should().Equal(HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests);
        (await Status(other, File)).Should().Be(HttpStatusCode.OK);
        (await Status(one, "/arets-siffror?ar=2018")).Should().Be(HttpStatusCode.OK, "only files are counted");
    }

    public void Dispose() => _http.Dispose();

    private static async Task<HttpStatusCode> Fetch(Visit visit, string path, string from)
    {
        var answer = await visit.Page.Context.APIRequest.GetAsync(path, new() { Headers = [new("Sec-Fetch-Site", from)], MaxRedirects = 0 });
        return (HttpStatusCode)answer.Status;
    }

    private static async Task<EntryBrowser> SignedIn(RunningApp app, Uri address, Role role)
    {
        await using var db = app.Open();
        var member = db.Members.First(member => member.Role == role).Id;
        var browser = new EntryBrowser(address);
        using var answer = await browser.PostForm(SignIn.Path, DemoSignIn.Path, ("member", $"{member}"));
        return browser;
    }

    private static async Task<HttpStatusCode> Status(EntryBrowser browser, string path)
    {
        using var answer = await browser.Get(path);
        return answer.StatusCode;
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        string.Join(", ", answer.Headers.TryGetValues(name, out var values) ? values : []);
}
