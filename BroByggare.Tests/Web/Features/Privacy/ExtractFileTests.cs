using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Privacy;
using BroByggare.Core.Supports.Protection;
using BroByggare.Tests.Core.Privacy;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Privacy;
using BroByggare.Web.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace BroByggare.Tests.Web.Features.Privacy;

/// <summary>The access extract as a file: everything, readable by itself, and nothing that runs or is fetched.</summary>
public sealed class ExtractFileTests(ITestOutputHelper output) : IDisposable
{
    private readonly SupportScene _scene = new();

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddLogging()
        .AddSingleton(new PrivacySettings())
        .BuildServiceProvider();

    public void Dispose()
    {
        _services.Dispose();
        _scene.Dispose();
    }

    [Fact]
    public async Task A_marker_in_every_personal_column_of_every_table_is_found_in_the_file()
    {
        using var swedish = InLanguage.Swedish();
        var marked = new MarkedRows(_scene);
        marked.Lay();

        var file = await Taken();

        var lines = file.QuerySelectorAll("section.told, section.stack > section")
            .SelectMany(group => group.QuerySelectorAll("dd, p.as-typed").Select(line => (
                Group: group.QuerySelector("h3")!.TextContent,
                Label: line.LocalName == "dd" ? line.PreviousElementSibling!.TextContent : null,
                Words: line.TextContent)))
            .ToList();
        var given = (from table in DataMap.Tables
                     where table.About == DataSubject.SupportedPerson
                     from column in table.Columns
                     where column.WhyNotGiven is null && marked.Told.ContainsKey(table.PlaceOf(column))
                     select (table, column)).ToList();
        var missing = from found in given
                      let told = marked.Told[found.table.PlaceOf(found.column)]
                      where !lines.Exists(line => line.Group == found.table.Name.Swedish
                          && line.Words.Contains(told, StringComparison.Ordinal)
                          && (line.Label is null || line.Label == found.column.Label.Swedish))
                      select $"{found.table.PlaceOf(found.column)}: {told}";
        missing.Should().BeEmpty();
        output.WriteLine($"{given.Count} columns marked and found in the file");
        given.Count.Should().BeGreaterThan(150);
    }

    [Fact]
    public async Task It_runs_nothing_fetches_nothing_and_leads_nowhere()
    {
        var file = await Taken();

        file.QuerySelectorAll("script, link, img, iframe, object, embed, form, button, input, a, base, [src], [href]").Should().BeEmpty();
        file.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Should().BeEmpty();
        file.Source.Text.Should().NotContain("url(").And.NotContain("@import").And.NotContain("://");
        file.QuerySelector("meta[http-equiv]")!.GetAttribute("content").Should().StartWith("default-src 'none'");
    }

    [Fact]
    public async Task What_somebody_has_typed_is_text_and_never_a_part_of_the_page()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "<script>alert(1)</script></dd><h1>Annan</h1>", true));

        var file = await Taken();

        file.QuerySelectorAll("script").Should().BeEmpty();
        file.QuerySelectorAll("h1").Should().ContainSingle();
        file.QuerySelectorAll("dd").Select(value => value.TextContent).Should().Contain("<script>alert(1)</script></dd><h1>Annan</h1>");
    }

    [Fact]
    public async Task The_person_s_statement_a_former_fact_and_a_restriction_stand_in_it()
    {
        using var swedish = InLanguage.Swedish();
        var people = _scene.Database.Get<PersonCommands>();
        await people.Describe((await _scene.Seen()).Person.Seen, "Mirela", 1990, (await _scene.Seen()).Person.Ways, RectifiedBecause.WasWrong);
        await people.WriteStatement((await _scene.Seen()).Person.Seen, StatementAbout.Everything, "Det stämmer inte.");
        await people.WithdrawStatement((await _scene.Seen()).Person.Seen, new(1));
        await _scene.Database.Get<RestrictionCommands>().Restrict((await _scene.Seen()).Seen, RestrictionGround.NeededForClaim, "Hon ska överklaga.");

        var facts = (await Taken()).QuerySelectorAll("dl > div").Select(fact => $"{fact.FirstElementChild!.TextContent}: {fact.LastElementChild!.TextContent}");

        facts.Should().Contain(
        [
            "Namn: Mirela", "Det stod: Mira", "Varför det ändrades: Det var fel", "Med dina egna ord: Det stämmer inte.", "Återkallat den: 19 november 2026",
            "Varför uppgifterna är begränsade: Personen behöver uppgifterna för ett rättsligt anspråk", "Varför: Hon ska överklaga.",
        ]);
    }

    [Theory]
    [InlineData("sv-SE", "Allt som är skrivet om dig", "Dina rättigheter")]
    [InlineData("en-GB", "Everything that is written about you", "Your rights")]
    public async Task It_speaks_the_language_of_the_one_who_takes_it_out(string culture, string title, string rights)
    {
        using var language = InLanguage.Of(culture);

        var file = await Taken();

        file.DocumentElement.GetAttribute("lang").Should().Be(culture[..2]);
        file.Title.Should().Be(title, "the name of a window or a tab is seen by others");
        file.QuerySelectorAll("h2").Select(heading => heading.TextContent).Should().Contain(rights);
    }

    private async Task<IHtmlDocument> Taken()
    {
        var extract = (await _scene.Database.Get<ExtractQueries>().Of(_scene.Helena, _scene.Id))!;
        return new HtmlParser().ParseDocument(await ExtractFile.Written(extract, _services));
    }
}
