using BroByggare.Core.Exports;
using System.Net;
using BroByggare.Core.Team;
using BroByggare.Tests.Web.Accounts.OpenIdConnect;
using BroByggare.Web.Accounts;
using BroByggare.Web.Acting;
using BroByggare.Web.Features.Figures;
using BroByggare.Web.Safety;

namespace BroByggare.Tests.EndToEnd;

[Collection(AppGroup.Name)]
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
        policy.Should().Contain("default-src 'self'").And.Contain("frame-ancestors 'none'").And.NotContain("unsafe");
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
    public async Task A_page_of_somebody_elses_gets_no_file_and_no_key_on_the_users_behalf()
    {
        await using var visit = await app.Visit(Role.Manager, at: "/");
        foreach (var path in new[] { FigureFiles.Address(2018, FigureFileFormat.Csv, CsvForms.OfReader, isInternal: false), DraftKey.Path })
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

    [Theory]
    [InlineData("/sprak?culture=en-GB&returnUrl=/")]
    [InlineData("/logga-in/demo")]
    public async Task A_form_that_we_did_not_draw_changes_nothing(string path)
    {
        using var answer = await _http.PostAsync(path, new FormUrlEncodedContent([new("member", "1")]));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Headers.Location.Should().BeNull();
        (await answer.Content.ReadAsStringAsync()).Should().Be(SafetyRefusals.NotOurForm.Wording.Swedish);
        answer.Headers.Contains("Set-Cookie").Should().BeFalse();
    }

    [Fact]
    public async Task Whoever_tries_the_way_in_too_often_is_told_to_wait()
    {
        await using var strict = RunningApp.WithoutDemo();
        strict.Settings["Pace:SignInsPerMinute"] = "3";
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
        strict.Settings["Pace:FilesPerMinute"] = "3";
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
