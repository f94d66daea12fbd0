using System.Globalization;
using System.Text;
using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Goals;
using BroByggare.Tests.Core.Exports;
using BroByggare.Tests.Making;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace BroByggare.Tests.Core.Figures;

/// <summary>The files of a year, read back as others would read them.</summary>
public sealed class FigureExportTests : IDisposable
{
    private readonly Town _town = new();

    public FigureExportTests()
    {
        _town.Database.Has(YearlyGoal.Decide("lectures.persons", 2018, 800, "Styrgruppen", Town.Day("2017-12-04"), _town.Manager.Id, _town.On("2017-12-04").At));
        _town.HasLecture("2018-05-01", counted: 853);
        _town.Has("2018-02-01", "2018-05-01");
        for (var i = 0; i < 6; i++)
            _town.Has("2018-02-01");
    }

    public void Dispose() => _town.Dispose();

    [Fact]
    public async Task The_table_for_programs_has_the_promised_columns_and_the_headlines_first()
    {
        var rows = await Csv(FigureExport.ForOtherPrograms(await _town.Count(2018), isInternal: false), CsvForm.ForPrograms);

        rows[0].Should().Equal("year", "code", "name", "count", "goal", "definition");
        rows.Skip(1).Take(5).Select(row => row[1])
            .Should().Equal("supports.ongoing", "supports.closed", "supports.joint", "lectures.persons", "results.jobs");
        rows[1].Should().Equal("2018", "supports.ongoing", "Pågående enskilda stöd", "6", "", FigureTexts.OngoingMeans.Swedish);
        rows[4][3..5].Should().Equal("853", "800");
        rows.Skip(1).Select(row => row[1]).Should().OnlyHaveUniqueItems();
        rows.Skip(1).Should().OnlyContain(row => row[5].Length > 0);
    }

    [Fact]
    public async Task A_small_count_leaves_the_house_as_a_word()
    {
        var rows = await Csv(FigureExport.ForOtherPrograms(await _town.Count(2018), isInternal: false), CsvForm.ForPrograms);

        rows.Single(row => row[1] == "supports.closed")[3].Should().Be("dolt");
        rows.Single(row => row[1] == "closed-by-reason.no-longer-needed")[3].Should().Be("dolt");
        rows.Single(row => row[1] == "closed-by-reason.moved")[3].Should().Be("0");
        rows.Single(row => row[1] == "referrals.solved-share")[3].Should().BeEmpty();
    }

    [Fact]
    public async Task An_internal_file_shows_it_and_says_that_it_must_not_leave()
    {
        var year = await _town.Count(2018);

        var inside = await Csv(FigureExport.OneTable(year, "Demokommunen", isInternal: true), CsvForm.ForPeople);
        var outside = await Csv(FigureExport.OneTable(year, "Demokommunen", isInternal: false), CsvForm.ForPeople);

        inside.Single(row => row[^1] == "supports.closed")[1].Should().Be("1");
        inside.Select(row => row[0]).Should().Contain(FigureExportTexts.Internal.Swedish);
        outside.Single(row => row[^1] == "supports.closed")[1].Should().Be("dolt");
        outside.Select(row => row[0]).Should().NotContain(FigureExportTexts.Internal.Swedish)
            .And.Contain(ExportTexts.WhyHidden(4).Swedish).And.Contain("Demokommunen").And.Contain("Årets siffror 2018");
    }

    [Fact]
    public async Task The_spreadsheet_has_real_numbers_days_and_a_sheet_for_each_family()
    {
        using var file = new MemoryStream();
        var year = await _town.Count(2018);
        await XlsxWriter.Write(FigureExport.Title(year), FigureExport.Sheets(year, "Demokommunen", isInternal: false), file);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);

        new OpenXmlValidator().Validate(document).Should().BeEmpty();
        document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Should().HaveCount(1 + FigureCatalogue.Families.Count);
        var lectures = Rows(document).Single(row => row.Any(cell => cell.InnerText == "lectures.persons"));
        lectures[0].InnerText.Should().Be("Personer på föreläsningar");
        Number(lectures[1]).Should().Be(853);
        Number(lectures[3]).Should().Be(800);
        Number(lectures[5]).Should().Be(Town.Day("2017-12-04").DayNumber - new DateOnly(1899, 12, 30).DayNumber);
        lectures[6].InnerText.Should().Be(FigureTexts.LecturesMeans.Swedish);
    }

    [Fact]
    public async Task A_file_of_the_running_year_says_that_it_is_preliminary()
    {
        _town.Database.Clock.Set(new(2018, 6, 15, 9, 5, 0));

        var rows = await Csv(FigureExport.OneTable(await _town.Count(2018), "Demokommunen", isInternal: false), CsvForm.ForPeople);

        rows.Select(row => row[0]).Should().Contain("Preliminära: avser 1 januari till och med 2018-06-15. Året är inte slut.")
            .And.Contain("Räknat 2018-06-15 kl. 09.05.");
    }

    [Fact]
    public async Task Two_files_of_a_running_year_do_not_tell_what_happened_between_them()
    {
        _town.Database.Clock.Set(new(2018, 6, 15, 9, 5, 0));
        var before = await Csv(FigureExport.OneTable(await _town.Count(2018), "", isInternal: false), CsvForm.ForPeople);
        _town.Has("2018-06-15");
        var after = await Csv(FigureExport.OneTable(await _town.Count(2018), "", isInternal: false), CsvForm.ForPeople);
        var inside = await Csv(FigureExport.OneTable(await _town.Count(2018), "", isInternal: true), CsvForm.ForPeople);

        inside.Single(row => row[^1] == "supports.ongoing")[1].Should().Be("7");
        after.Single(row => row[^1] == "supports.ongoing")[1].Should().Be("5");
        after.Should().BeEquivalentTo(before, all => all.WithStrictOrdering());
        after.Select(row => row[0]).Should().Contain(FigureExportTexts.Rounded.With(5).Swedish);
        inside.Select(row => row[0]).Should().NotContain(FigureExportTexts.Rounded.With(5).Swedish);
    }

    [Fact]
    public async Task A_year_that_is_over_is_exact()
    {
        var rows = await Csv(FigureExport.OneTable(await _town.Count(2018), "", isInternal: false), CsvForm.ForPeople);

        rows.Single(row => row[^1] == "supports.ongoing")[1].Should().Be("6");
        rows.Select(row => row[0]).Should().NotContain(FigureExportTexts.Rounded.With(5).Swedish);
    }

    [Theory]
    [InlineData(0, FigureUnit.Supports, 0)]
    [InlineData(5, FigureUnit.Supports, 5)]
    [InlineData(7, FigureUnit.Persons, 5)]
    [InlineData(8, FigureUnit.Results, 10)]
    [InlineData(89, FigureUnit.Minutes, 60)]
    [InlineData(90, FigureUnit.Minutes, 120)]
    [InlineData(7, FigureUnit.Activities, 7)]
    public void Counts_of_a_running_year_are_whole_fives_and_whole_hours(int count, FigureUnit unit, int shown) =>
        RoundedCounts.Of(count, unit).Should().Be(shown);

    [Fact]
    public async Task An_English_file_is_English_but_for_what_the_municipality_wrote()
    {
        using var english = InLanguage.English();

        var rows = await Csv(FigureExport.ForOtherPrograms(await _town.Count(2018), isInternal: false), CsvForm.ForPrograms);

        rows[0].Should().Equal("year", "code", "name", "count", "goal", "definition");
        rows[1][2].Should().Be("Ongoing individual supports");
        rows.Single(row => row[1] == "supports.closed")[3].Should().Be("hidden");
    }

    private static async Task<IReadOnlyList<List<string>>> Csv(ExportTable table, CsvForm form)
    {
        using var file = new MemoryStream();
        await CsvWriter.Write(table, file, form);
        return [.. CsvReader.Read(Encoding.UTF8.GetString(file.ToArray()).TrimStart('\uFEFF')).Select(row => row.ToList())];
    }

    private static IEnumerable<List<Cell>> Rows(SpreadsheetDocument document)
    {
        var first = (string)document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().First().Id!;
        var sheet = (WorksheetPart)document.WorkbookPart.GetPartById(first);
        return sheet.Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToList());
    }

    private static double Number(Cell cell)
    {
        cell.DataType.Should().BeNull("it is a number, not words");
        return double.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);
    }
}
