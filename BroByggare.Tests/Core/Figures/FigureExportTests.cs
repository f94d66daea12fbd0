using System.Globalization;
using System.Text;
using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Goals;
using BroByggare.Tests.Core.Exports;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Figures.Keys;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace BroByggare.Tests.Core.Figures;

/// <summary>The files of a year, read back as others would read them.</summary>
public sealed class FigureExportTests : IDisposable
{
    private readonly Town _town = new();

    public FigureExportTests()
    {
        _town.Database.Has(YearlyGoal.Decide("lectures.persons", 2018, 800, "Styrgruppen", Town.Day("2017-12-04"), _town.Manager.Id, _town.On("2017-12-04").At));
        _town.HasLecture("2018-05-01", counted: 853);
        _town.HasLecture("2017-05-01", counted: 12);
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
        inside.Skip(1).Should().OnlyContain(row => row[10] == FigureExportTexts.Internal.Swedish);
        outside[0][0].Should().Be("Mått", "nothing stands above the table");
        outside.Single(row => row[^1] == "supports.closed")[1].Should().Be("dolt");
        outside.Single(row => row[^1] == "supports.closed")[^2].Should().Be("avslutade-enskilda-stod");
        outside.Skip(1).Should().OnlyContain(row => row[10] == ExportTexts.WhyHidden(4).Swedish && row[7] == "Demokommunen" && row[8] == "2018");
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
        Number(lectures[2]).Should().Be(12, "that was last year's");
        Number(lectures[3]).Should().Be(800);
        lectures[4].InnerText.Should().Be("Ja");
        lectures[6].InnerText.Should().Be(FigureTexts.LecturesMeans.Swedish);
        Number(lectures[8]).Should().Be(Town.Day("2017-12-04").DayNumber - new DateOnly(1899, 12, 30).DayNumber);
        lectures[^2].InnerText.Should().Be("personer-pa-forelasningar");
        Rows(document).Take(3).Select(row => row.Single().InnerText).Should().Equal(
            "Årets siffror 2018", "Demokommunen", "Avser 1 januari till och med 31 december 2018.");
    }

    [Fact]
    public async Task A_file_of_the_running_year_says_that_it_is_preliminary()
    {
        _town.Database.Clock.Set(new(2018, 6, 15, 9, 5, 0));

        var rows = await Csv(FigureExport.OneTable(await _town.Count(2018), "Demokommunen", isInternal: false), CsvForm.ForPeople);

        rows.Skip(1).Should().OnlyContain(row => row[9] == "2018-06-15");
        var lead = FigureExport.Sheets(await _town.Count(2018), "Demokommunen", isInternal: false)[0].Lead.Select(line => line.Swedish);
        lead.Should().Contain("Preliminära: avser 1 januari till och med 2018-06-15. Året är inte slut.")
            .And.Contain("Räknat 2018-06-15 kl. 9.05.");
    }

    [Fact]
    public async Task Two_files_of_a_running_year_do_not_tell_what_happened_between_them()
    {
        _town.Database.Clock.Set(new(2018, 6, 15, 9, 5, 0));
        var before = await Csv(FigureExport.OneTable(await _town.Count(2018), "", isInternal: false), CsvForm.ForPeople);
        var machine = FiguresAnswer.Of(await _town.Count(2018), "");
        _town.Has("2018-06-15");
        FiguresAnswer.Of(await _town.Count(2018), "").Should().BeEquivalentTo(machine, "a program can ask before and after, and compare with the file");
        var after = await Csv(FigureExport.OneTable(await _town.Count(2018), "", isInternal: false), CsvForm.ForPeople);
        var inside = await Csv(FigureExport.OneTable(await _town.Count(2018), "", isInternal: true), CsvForm.ForPeople);

        inside.Single(row => row[^1] == "supports.ongoing")[1].Should().Be("7");
        after.Single(row => row[^1] == "supports.ongoing")[1].Should().Be("5");
        after.Should().BeEquivalentTo(before, all => all.WithStrictOrdering());
        after.Skip(1).Should().OnlyContain(row => row[10].Contains(FigureExportTexts.Rounded.With(5).Swedish));
        inside.Skip(1).Should().NotContain(row => row[10].Contains(FigureExportTexts.Rounded.With(5).Swedish));
    }

    [Fact]
    public async Task A_year_that_is_over_is_exact()
    {
        var rows = await Csv(FigureExport.OneTable(await _town.Count(2018), "", isInternal: false), CsvForm.ForPeople);

        rows.Single(row => row[^1] == "supports.ongoing")[1].Should().Be("6");
        rows.Skip(1).Should().NotContain(row => row[10].Contains(FigureExportTexts.Rounded.With(5).Swedish));
    }

    [Fact]
    public void No_name_of_a_sheet_is_cut()
    {
        foreach (var family in FigureCatalogue.Families)
        {
            foreach (var name in new[] { family.ShortName.Swedish, family.ShortName.English })
                BroByggare.Core.Exports.SheetNames.For([name]).Should().Equal(name);
        }

        FigureCatalogue.Families.Select(family => family.ShortName.Swedish).Should().OnlyHaveUniqueItems();
        FigureCatalogue.Families.Select(family => family.ShortName.English).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Every_figure_has_a_Swedish_code_of_its_own()
    {
        var lines = (await _town.Count(2018)).Lines.ToList();

        lines.Should().OnlyContain(line => line.SwedishCode.Length > 0 && line.SwedishCode.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-' || sign == '.'));
        lines.Select(line => line.SwedishCode).Should().OnlyHaveUniqueItems();
        lines.Single(line => line.Code == "supports.ongoing").SwedishCode.Should().Be("pagaende-enskilda-stod");
    }

    [Theory]
    [InlineData(853, 800, GoalReach.Reached)]
    [InlineData(853, 854, GoalReach.Untold)]
    [InlineData(853, 855, GoalReach.Untold)]
    [InlineData(853, 860, GoalReach.NotYet)]
    public async Task Whether_a_goal_is_reached_is_not_told_by_a_rounded_count_that_does_not_tell_it(int counted, int goal, GoalReach outward)
    {
        using var town = new Town();
        town.Database.Clock.Set(new(2018, 6, 15, 9, 5, 0));
        town.HasLecture("2018-05-01", counted);
        var year = await town.Count(2018);
        var line = year.Lines.Single(line => line.Code == "lectures.persons");
        var decided = new GoalInForce(goal, "Styrgruppen", Town.Day("2017-12-04"));

        ShownCounts.Outward(year).Reach(line, decided).Should().Be(outward);
        ShownCounts.Internal(year).Reach(line, decided).Should().Be(counted >= goal ? GoalReach.Reached : GoalReach.NotYet);
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2020)]
    public async Task Every_way_out_says_the_same(int year)
    {
        for (var i = 0; i < 7; i++)
            _town.Has("2020-02-01", i < 2 ? "2020-05-01" : null);
        var counted = await _town.Count(year);
        var outward = ShownCounts.Outward(counted);
        var programs = await Csv(FigureExport.ForOtherPrograms(counted, isInternal: false), CsvForm.ForPrograms);
        var people = await Csv(FigureExport.OneTable(counted, "", isInternal: false), CsvForm.ForPeople);
        using var file = new MemoryStream();
        await XlsxWriter.Write(FigureExport.Title(counted), FigureExport.Sheets(counted, "", isInternal: false), file);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Row>())
            .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToList())
            .Where(row => row.Count > 5).ToLookup(row => row[^1], row => row[1]);

        var report = await Report(counted);
        var answer = FiguresAnswer.Of(counted, "");
        var machines = answer.Figures.Select(figure => (figure.Id, figure.Value, figure.Hidden))
            .Concat(answer.Distributions.SelectMany(distribution => distribution.Rows).Select(row => (row.Id, row.Value, row.Hidden)))
            .ToDictionary(row => row.Id, row => row.Hidden ? "dolt" : row.Value?.ToString(CultureInfo.InvariantCulture) ?? "");

        counted.Lines.Should().NotBeEmpty();
        foreach (var line in counted.Lines)
        {
            var shown = outward.Of(line.Code, line.Count, line.Unit);
            var written = shown.Hidden is not null ? "dolt" : shown.Count?.ToString(CultureInfo.InvariantCulture) ?? "";
            programs.Single(row => row[1] == line.Code)[3].Should().Be(written, line.Code);
            people.Single(row => row[^1] == line.Code)[1].Should().Be(written, line.Code);
            cells[line.Code].Should().NotBeEmpty().And.OnlyContain(cell => cell == written, line.Code);
            report[(line.Family ?? "", line.ShortName.Swedish)].Should().Be(written, line.Code);
            machines[line.Code].Should().Be(written, line.Code);
        }
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
        return [.. CsvReader.Read(Encoding.UTF8.GetString(file.ToArray()).TrimStart('\uFEFF', '\r', '\n')).Select(row => row.ToList())];
    }

    /// <summary>The counts of the report, by the code of the breakdown, or nothing for the first table, and by name.</summary>
    private static async Task<Dictionary<(string Family, string Name), string>> Report(YearlyFigures year)
    {
        using var file = new MemoryStream();
        await DocxWriter.Write(FigureExport.Report(year, "", isInternal: false), file);
        using var report = WordprocessingDocument.Open(file, isEditable: false);
        var counts = new Dictionary<(string, string), string>();
        foreach (var table in report.MainDocumentPart!.Document.Body!.Elements<Word.Table>())
        {
            var name = table.GetFirstChild<Word.TableProperties>()!.TableCaption!.Val!.Value;
            var family = year.Families.FirstOrDefault(counted => counted.Family.Name.Swedish == name)?.Family.Code;
            if (family is null && name != FigureReportTexts.FiguresAndGoals.Swedish)
                continue;
            foreach (var cells in table.Elements<Word.TableRow>().Skip(1).Select(row => row.Elements<Word.TableCell>().Select(cell => cell.InnerText).ToList()))
                counts.Add((family ?? "", cells[0]), cells[family is null ? 2 : 1].Replace("\u00A0", "", StringComparison.Ordinal));
        }

        return counts;
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
