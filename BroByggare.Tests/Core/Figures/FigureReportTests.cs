using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Supports.Results;
using BroByggare.Tests.Making;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BroByggare.Tests.Core.Figures;

/// <summary>The report of a year, opened again and read as Word and a screen reader read it.</summary>
public sealed class FigureReportTests : IDisposable
{
    private readonly Town _town = new();

    public FigureReportTests()
    {
        _town.Database.Has(YearlyGoal.Decide("lectures.persons", 2018, 800, "Styrgruppen", Town.Day("2017-12-04"), _town.Manager.Id, _town.On("2017-12-04").At));
        _town.HasLecture("2018-05-01", counted: 853);
        _town.HasLecture("2018-06-01", counted: 12, BroByggare.Core.Activities.ActivityKind.StudyCircle);
        _town.Has("2018-02-01", "2018-05-01");
        foreach (var (kind, many) in new[] { (ResultKind.Job, 8), (ResultKind.Internship, 9), (ResultKind.Studies, 6), (ResultKind.Housing, 2) })
        {
            for (var i = 0; i < many; i++)
                _town.HasHelp("2018-03-01", kind);
        }
    }

    public void Dispose() => _town.Dispose();

    [Theory]
    [InlineData(2018, false)]
    [InlineData(2018, true)]
    [InlineData(2020, false)]
    [InlineData(2021, false)]
    public async Task It_opens_without_a_fault(int year, bool isInternal)
    {
        using var report = await Open(year, isInternal);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(report)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}").Should().BeEmpty();
    }

    [Fact]
    public async Task It_has_a_title_a_language_and_headings_that_are_headings()
    {
        using var report = await Open();

        report.PackageProperties.Title.Should().Be("Årets siffror 2018");
        report.PackageProperties.Creator.Should().BeNull();
        report.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value.Should().Be("sv-SE");
        Headings(report, 1).Should().Equal("Siffror och mål", "Fördelningar", "Så räknas det", "Dolda tal");
        Headings(report, 2).Should().Equal(FigureCatalogue.Families.Select(family => family.Name.Swedish));
    }

    [Fact]
    public async Task An_English_reader_gets_it_in_English_and_so_is_it_read_aloud()
    {
        using var english = InLanguage.English();

        using var report = await Open();

        report.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value.Should().Be("en-GB");
        Headings(report, 1)[0].Should().Be("Figures and goals");
    }

    [Fact]
    public async Task Every_table_has_a_name_and_a_heading_row_that_comes_again_on_the_next_page()
    {
        using var report = await Open();

        var tables = report.MainDocumentPart!.Document.Body!.Elements<Table>().ToList();
        tables.Should().NotBeEmpty();
        foreach (var table in tables)
        {
            table.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value.Should().NotBeEmpty();
            table.GetFirstChild<TableProperties>()!.TableDescription!.Val!.Value.Should().StartWith("Kolumner: ");
            table.Elements<TableRow>().Select(row => row.TableRowProperties!.Elements<TableHeader>().Any()).Should().StartWith(true).And.ContainSingle(isHeading => isHeading);
        }
    }

    [Fact]
    public async Task The_goal_stands_beside_its_count_and_whether_it_is_reached()
    {
        using var report = await Open();

        Row(report, FigureTexts.Lectures.Swedish).Should().Equal("Personer på föreläsningar", "personer", "853", "0", "800", "Ja");
        report.MainDocumentPart!.Document.Body!.InnerText.Should().Contain(FigureTexts.LecturesMeans.Swedish);
    }

    [Fact]
    public async Task A_chart_says_all_it_shows_in_words_and_shows_no_hidden_count()
    {
        using var report = await Open();

        var words = Words(report).Single(words => words.Contains(FigureTexts.ResultsByKind.Swedish));
        words.Should().StartWith("Stapeldiagram. ").And.Contain("Jobb 8").And.NotContain("Bostad").And.EndWith("Dolda tal har ingen stapel.");
        report.MainDocumentPart!.ChartParts.Single(chart => chart.ChartSpace.InnerText.Contains(FigureTexts.ResultsByKind.Swedish))
            .ChartSpace.Descendants<NumericPoint>().Select(point => point.InnerText).Should().Equal("8", "9");
    }

    [Fact]
    public async Task What_is_hidden_is_explained_and_counted()
    {
        using var report = await Open();

        var body = report.MainDocumentPart!.Document.Body!;
        body.InnerText.Should().Contain(FigureReportTexts.HiddenMeans.With(4).Swedish);
        body.Elements<Table>().Last().InnerText.Should().Contain(FigureTexts.ResultsByKind.Swedish);
    }

    [Fact]
    public async Task An_internal_one_says_on_each_page_that_it_must_not_be_given_out()
    {
        using var inside = await Open(isInternal: true);
        using var outside = await Open();

        inside.MainDocumentPart!.HeaderParts.Single().Header.InnerText.Should().Be(FigureExportTexts.Internal.Swedish);
        Words(inside).Should().Contain(words => words.Contains("Bostad 2"));
        outside.MainDocumentPart!.HeaderParts.Should().BeEmpty();
    }

    [Fact]
    public async Task Each_page_has_its_number()
    {
        using var report = await Open();

        report.MainDocumentPart!.FooterParts.Single().Footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value).Should().Equal("PAGE", "NUMPAGES");
    }

    private static List<string> Headings(WordprocessingDocument report, int level) =>
        [.. report.MainDocumentPart!.Document.Body!.Elements<Paragraph>()
            .Where(words => words.ParagraphProperties?.ParagraphStyleId?.Val?.Value == $"Heading{level}").Select(words => words.InnerText)];

    private static IEnumerable<string> Words(WordprocessingDocument report) =>
        report.MainDocumentPart!.Document.Descendants<DocProperties>().Select(drawing => drawing.Description!.Value!);

    private static IEnumerable<string> Row(WordprocessingDocument report, string name) =>
        report.MainDocumentPart!.Document.Descendants<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText)).First(row => row.First() == name);

    private async Task<WordprocessingDocument> Open(int year = 2018, bool isInternal = false)
    {
        var file = new MemoryStream();
        await DocxWriter.Write(FigureExport.Report(await _town.Count(year), "Demokommunen", isInternal), file);
        return WordprocessingDocument.Open(file, isEditable: false);
    }
}
