using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Keys;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Team;
using BroByggare.Tests.Core.Exports;
using BroByggare.Web.Features.Figures.Keys;
using BroByggare.Web.Security;

namespace BroByggare.Tests.EndToEnd;

/// <summary>The figures for other programs, asked for as they ask: over HTTP, with a key and nothing else.</summary>
[Collection(AppGroup.Name)]
public sealed class FigureApiTests : IDisposable
{
    private const string Year2018 = FigureApi.Figures + "?year=2018";

    private readonly AppFixture _app;
    private readonly HttpClient _http;
    private readonly string _key = SessionKey.Draw();

    public FigureApiTests(AppFixture app)
    {
        _app = app;
        _http = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Address };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", _key);
        HasKey(_key);
    }

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData("Authorization", "Bearer {0}")]
    [InlineData("Authorization", "bearer {0}")]
    [InlineData(FigureApiKey.Header, "{0}")]
    [InlineData("Authorization", "Basic {1}")]
    public async Task The_key_is_carried_as_a_bearer_token_in_a_header_of_its_own_or_as_a_password(string header, string value)
    {
        _http.DefaultRequestHeaders.Authorization = null;
        using var request = new HttpRequestMessage(HttpMethod.Get, Year2018);
        request.Headers.TryAddWithoutValidation(header, string.Format(Text.EnglishCulture, value, _key, Convert.ToBase64String(Encoding.UTF8.GetBytes($"excel:{_key}"))));

        using var answer = await _http.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_year_2018_is_read_with_names_definitions_goals_and_breakdowns()
    {
        var year = (await Read(Year2018)).RootElement;

        year.GetProperty("year").GetInt32().Should().Be(2018);
        year.GetProperty("through").GetString().Should().Be("2018-12-31");
        (year.GetProperty("isOver").GetBoolean(), year.GetProperty("isRounded").GetBoolean()).Should().Be((true, false));
        Figure(year, "supports.ongoing").GetProperty("value").GetInt32().Should().Be(64);
        var lectures = Figure(year, "lectures.persons");
        lectures.GetProperty("value").GetInt32().Should().Be(853);
        lectures.GetProperty("goal").GetProperty("value").GetInt32().Should().Be(800);
        lectures.GetProperty("goal").GetProperty("reached").GetBoolean().Should().BeTrue();
        lectures.GetProperty("name").GetProperty("sv").GetString().Should().Be(FigureTexts.Lectures.Swedish);
        lectures.GetProperty("definition").GetProperty("en").GetString().Should().Be(FigureTexts.LecturesMeans.English);
        year.GetProperty("distributions").GetArrayLength().Should().Be(FigureCatalogue.Families.Count);
    }

    [Fact]
    public async Task What_the_running_year_holds_is_rounded_and_says_so()
    {
        var running = (await Read(FigureApi.Figures)).RootElement;

        running.GetProperty("year").GetInt32().Should().Be(TimeProvider.System.Today().Year);
        running.GetProperty("isRounded").GetBoolean().Should().BeTrue();
        running.GetProperty("notes")[0].GetProperty("sv").GetString().Should().NotBeEmpty();
        running.GetProperty("figures").EnumerateArray().Where(figure => figure.GetProperty("unit").GetProperty("en").GetString() == FigureUnit.Supports.Name().English)
            .Select(figure => figure.GetProperty("value")).Where(value => value.ValueKind is JsonValueKind.Number).Should().OnlyContain(value => value.GetInt32() % 5 == 0);
    }

    [Fact]
    public async Task A_year_that_is_frozen_says_when()
    {
        var frozen = (await Read($"{FigureApi.Figures}?year={TimeProvider.System.Today().Year - 2}")).RootElement;
        var open = (await Read(Year2018)).RootElement;

        frozen.GetProperty("frozenAt").GetDateTime().Kind.Should().Be(DateTimeKind.Utc);
        open.GetProperty("frozenAt").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("&format=csv", null)]
    [InlineData("", "text/csv")]
    public async Task The_table_for_other_programs_is_the_same_as_from_the_command_line(string format, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Year2018 + format);
        if (accept is not null)
            request.Headers.Accept.Add(new(accept));

        using var answer = await _http.SendAsync(request);

        answer.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8");
        var rows = CsvReader.Read(await answer.Content.ReadAsStringAsync());
        rows[0].Should().Equal("year", "code", "name", "count", "goal", "definition");
        rows.Single(row => row[1] == "results.jobs")[3].Should().Be("28");
    }

    [Fact]
    public async Task The_years_there_are_can_be_asked_for()
    {
        var years = (await Read(FigureApi.Years)).RootElement.GetProperty("years").EnumerateArray().Select(year => year.GetInt32()).ToList();

        years.Should().Contain(2018).And.BeInAscendingOrder();
        years[^1].Should().Be(TimeProvider.System.Today().Year);
    }

    [Theory]
    [InlineData("Bearer", "nonsense")]
    [InlineData("Bearer", "")]
    [InlineData("Basic", "nonsense")]
    [InlineData("Negotiate", "abc")]
    [InlineData(null, null)]
    public async Task Whoever_has_no_key_is_told_so_in_words_and_asked_for_one(string? scheme, string? parameter)
    {
        _http.DefaultRequestHeaders.Authorization = scheme is null ? null : new AuthenticationHeaderValue(scheme, parameter);

        foreach (var path in new[] { Year2018, FigureApi.Figures, FigureApi.Years })
        {
            using var answer = await _http.GetAsync(path);
            await IsProblem(answer, HttpStatusCode.Unauthorized, FigureKeyRefusals.NoKey);
            answer.Headers.WwwAuthenticate.Select(way => way.Scheme).Should().Equal("Basic", "Bearer");
        }
    }

    [Fact]
    public async Task A_key_in_the_address_opens_nothing()
    {
        _http.DefaultRequestHeaders.Authorization = null;

        using var answer = await _http.GetAsync($"{Year2018}&key={_key}&api_key={_key}&X-Api-Key={_key}");

        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("?year=1066", HttpStatusCode.NotFound, "figure-key.no-year")]
    [InlineData("?year=2099", HttpStatusCode.NotFound, "figure-key.no-year")]
    [InlineData("?year=i+fjol", HttpStatusCode.NotFound, "figure-key.no-year")]
    [InlineData("?year=2018&format=xml", HttpStatusCode.BadRequest, "figure-key.no-format")]
    [InlineData("?year=2018&language=fi", HttpStatusCode.BadRequest, "figure-key.no-language")]
    [InlineData("/2018", HttpStatusCode.NotFound, "figure-key.no-address")]
    public async Task What_cannot_be_answered_is_told_in_words(string asked, HttpStatusCode status, string code)
    {
        using var answer = await _http.GetAsync(FigureApi.Figures + asked);

        await IsProblem(answer, status, new(code, Text.Same("")));
    }

    [Fact]
    public async Task Nothing_can_be_written()
    {
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options })
        {
            using var request = new HttpRequestMessage(method, Year2018);
            using var answer = await _http.SendAsync(request);
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound, method.Method);
            answer.Headers.Should().NotContain(header => header.Key.StartsWith("Access-Control", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Whoever_has_the_same_already_is_told_so_and_gets_nothing_more()
    {
        using var first = await _http.GetAsync(Year2018);
        using var request = new HttpRequestMessage(HttpMethod.Get, Year2018);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var again = await _http.SendAsync(request);

        again.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task An_answer_sets_no_cookie_lies_in_no_cache_and_can_be_read_by_no_page_of_somebody_elses()
    {
        using var answer = await _http.GetAsync(Year2018);

        answer.Headers.Should().NotContain(header => header.Key == "Set-Cookie" || header.Key.StartsWith("Access-Control", StringComparison.Ordinal));
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").Should().Equal("same-origin");
    }

    [Fact]
    public async Task Somebody_who_is_signed_in_needs_a_key_all_the_same()
    {
        await using var visit = await _app.Visit(Role.Manager, at: "/kontakter");

        var answer = await visit.Page.APIRequest.GetAsync(new Uri(_app.Address, Year2018).ToString());

        answer.Status.Should().Be(401);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_ask_again()
    {
        await using var strict = RunningApp.WithoutDemo();
        strict.Settings["RateLimits:FigureReadingsPerMinute"] = "2";
        using var http = new HttpClient { BaseAddress = strict.Start() };
        for (var i = 0; i < 2; i++)
            (await http.GetAsync(FigureApi.Years)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);

        using var answer = await http.GetAsync(FigureApi.Years);

        await IsProblem(answer, HttpStatusCode.TooManyRequests, SecurityRefusals.TooOften);
        answer.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromMinutes(1));
    }

    /// <summary>The description is made of the types; that the answer has what it says is read here, down to the last property.</summary>
    [Fact]
    public async Task The_description_for_programmers_says_what_is_answered()
    {
        _http.DefaultRequestHeaders.Authorization = null;
        using var document = JsonDocument.Parse(await _http.GetStringAsync(FigureApiDocument.Path));
        _http.DefaultRequestHeaders.Authorization = new("Bearer", _key);
        var root = document.RootElement;

        root.GetProperty("openapi").GetString().Should().StartWith("3.");
        root.GetProperty("paths").EnumerateObject().Select(path => path.Name).Should().BeEquivalentTo(FigureApi.Figures, FigureApi.Years);
        root.GetProperty("components").GetProperty("securitySchemes").EnumerateObject().Select(way => way.Name).Should().BeEquivalentTo("basic", "bearer", "apiKey");
        root.GetProperty("paths").GetProperty(FigureApi.Figures).GetProperty("get").GetProperty("responses").EnumerateObject().Select(answer => answer.Name)
            .Should().BeEquivalentTo("200", "304", "400", "401", "404", "429", "503");
        var schemas = root.GetProperty("components").GetProperty("schemas");
        Fits((await Read(Year2018)).RootElement, schemas.GetProperty(nameof(FiguresAnswer)), schemas);
        Fits((await Read(FigureApi.Years)).RootElement, schemas.GetProperty(nameof(YearsAnswer)), schemas);
    }

    private static void Fits(JsonElement answer, JsonElement schema, JsonElement schemas)
    {
        if (answer.ValueKind is JsonValueKind.Null)
            return;
        if (schema.TryGetProperty("oneOf", out var ways))
            schema = ways.EnumerateArray().Single(way => way.TryGetProperty("$ref", out _));
        if (schema.TryGetProperty("$ref", out var named))
            schema = schemas.GetProperty(named.GetString()!.Split('/')[^1]);
        if (answer.ValueKind is JsonValueKind.Array)
        {
            foreach (var one in answer.EnumerateArray())
                Fits(one, schema.GetProperty("items"), schemas);
        }
        else if (answer.ValueKind is JsonValueKind.Object)
        {
            answer.EnumerateObject().Select(property => property.Name)
                .Should().BeEquivalentTo(schema.GetProperty("properties").EnumerateObject().Select(property => property.Name));
            foreach (var property in answer.EnumerateObject())
                Fits(property.Value, schema.GetProperty("properties").GetProperty(property.Name), schemas);
        }
    }

    private static async Task IsProblem(HttpResponseMessage answer, HttpStatusCode status, Refusal refusal)
    {
        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("code").GetString().Should().Be(refusal.Code);
        problem.RootElement.GetProperty("detail").GetString().Should().NotBeEmpty();
    }

    private static JsonElement Figure(JsonElement year, string id) =>
        year.GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("id").GetString() == id);

    private async Task<JsonDocument> Read(string path)
    {
        using var answer = await _http.GetAsync(path);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    }

    private void HasKey(string key)
    {
        using var db = _app.Open();
        var administrator = db.Members.First(member => member.Role == Role.Administrator).Id;
        db.Add(FigureKey.Make(key, "Prov", TimeProvider.System.Today(), 1, new(administrator, TimeProvider.System.Now())));
        db.SaveChanges();
    }
}
