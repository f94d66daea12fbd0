using System.Text;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Goals;
using BroByggare.Tests.Core.Exports;
using BroByggare.Tests.Core.Figures;
using BroByggare.Tests.Making;
using BroByggare.Web.CommandLine;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BroByggare.Tests.Web.CommandLine;

/// <summary>The command is run as it is typed, with its streams caught.</summary>
public sealed class FiguresCommandTests : IDisposable
{
    private readonly Town _town = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-command-");

    public FiguresCommandTests()
    {
        _town.Database.Has(YearlyGoal.Decide("lectures.persons", 2018, 800, "Styrgruppen", Town.Day("2017-12-04"), _town.Manager.Id, _town.On("2017-12-04").At));
        _town.HasLecture("2018-05-01", counted: 853);
        _town.Has("2018-02-01", "2018-05-01");
    }

    public void Dispose()
    {
        _town.Dispose();
        _folder.Remove();
    }

    [Fact]
    public async Task Standard_output_is_the_table_and_nothing_else()
    {
        var ran = await Run("--year", "2018", "--format", "csv");

        ran.ExitCode.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Output.Should().StartWith("year,code,name,count,goal,definition\r\n2018,supports.ongoing,Pågående enskilda stöd,0,,");
        var rows = CsvReader.Read(ran.Output);
        rows.Should().OnlyContain(row => row.Count == 6);
        rows.Single(row => row[1] == "lectures.persons").Skip(3).Take(2).Should().Equal("853", "800");
        rows.Single(row => row[1] == "supports.closed")[3].Should().Be("dolt");
    }

    [Fact]
    public async Task An_internal_file_shows_small_counts()
    {
        var ran = await Run("--year", "2018", "--internal");

        CsvReader.Read(ran.Output).Single(row => row[1] == "supports.closed")[3].Should().Be("1");
    }

    [Fact]
    public async Task A_file_for_a_Swedish_Excel_has_semicolons_and_a_byte_order_mark()
    {
        var ran = await Run("--year", "2018", "--delimiter", "semicolon");

        ran.ExitCode.Should().Be(0);
        ran.Output.Should().StartWith("\uFEFF\r\nyear;code;name;count;goal;definition\r\n2018;supports.ongoing;");
        CsvReader.Read(ran.Output.TrimStart('\uFEFF', '\r', '\n'), ';').Should().OnlyContain(row => row.Count == 6);
    }

    [Fact]
    public async Task Names_and_definitions_come_in_English_when_asked()
    {
        var ran = await Run("--year", "2018", "--language", "en");

        ran.Output.Should().Contain("Ongoing individual supports").And.NotContain("Pågående");
    }

    [Fact]
    public async Task A_report_is_written_to_its_file()
    {
        var file = Path.Combine(_folder.FullName, "siffror.docx");

        var ran = await Run("--year", "2018", "--format", "docx", "--output", file);

        ran.Should().Be(new Ran(0, "", ""));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        document.MainDocumentPart!.Document.Body!.InnerText.Should().StartWith("Årets siffror 2018").And.Contain("853");
    }

    [Fact]
    public async Task A_spreadsheet_is_written_to_its_file()
    {
        var file = Path.Combine(_folder.FullName, "siffror.xlsx");

        var ran = await Run("--year", "2018", "--format", "xlsx", "--output", file);

        ran.Should().Be(new Ran(0, "", ""));
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Should().HaveCount(1 + FigureCatalogue.Families.Count);
    }

    [Fact]
    public async Task A_table_can_be_written_to_a_file_too()
    {
        var file = Path.Combine(_folder.FullName, "siffror.csv");

        var ran = await Run("--year", "2018", "--output", file);

        ran.Should().Be(new Ran(0, "", ""));
        (await File.ReadAllBytesAsync(file)).Take(4).Should().Equal("year"u8.ToArray(), "there is no byte order mark");
    }

    [Fact]
    public async Task An_earlier_file_of_figures_is_written_over_and_nothing_else_that_lies_there()
    {
        var (earlier, another) = (Path.Combine(_folder.FullName, "siffror.csv"), Path.Combine(_folder.FullName, "brobyggare.db"));
        foreach (var file in new[] { earlier, another })
            await File.WriteAllTextAsync(file, "Stod här förut");

        (await Run("--year", "2018", "--output", earlier)).ExitCode.Should().Be(0);
        var ran = await Run("--year", "2018", "--output", another);

        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain("brobyggare.db");
        (await File.ReadAllTextAsync(another)).Should().Be("Stod här förut");
        (await File.ReadAllTextAsync(earlier)).Should().StartWith("year,code");
    }

    [Theory]
    [InlineData("--year", "1999")]
    [InlineData("--year", "2100")]
    [InlineData("--year", "tjugohundraarton")]
    [InlineData("--year", "-2018")]
    [InlineData("--format", "csv")]
    [InlineData("--year", "2018", "--format", "pdf")]
    [InlineData("--year", "2018", "--format", "xlsx")]
    [InlineData("--year", "2018", "--delimiter", "tab")]
    [InlineData("--year", "2018", "--language", "fi")]
    [InlineData("--year", "2018", "--output", "/dev/null/siffror.csv")]
    [InlineData("--year", "2018", "--yaer", "2018")]
    [InlineData("--year")]
    public async Task What_cannot_be_done_is_one_line_on_standard_error_and_exit_code_2(params string[] arguments)
    {
        var ran = await Run(arguments);

        ran.ExitCode.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.TrimEnd().Split('\n').Should().ContainSingle().Which.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_database_that_is_missing_is_said_and_not_made()
    {
        var file = Path.Combine(_folder.FullName, "borta.db");

        var ran = await RunOn(file, "--year", "2018");

        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain("borta.db");
        File.Exists(file).Should().BeFalse();
    }

    [Fact]
    public async Task A_file_that_is_no_database_of_ours_is_said()
    {
        var words = Path.Combine(_folder.FullName, "ord.db");
        await File.WriteAllTextAsync(words, new string('x', 5_000));
        var empty = Path.Combine(_folder.FullName, "tom.db");
        await File.WriteAllTextAsync(empty, "");

        (await RunOn(words, "--year", "2018")).Should().Match<Ran>(ran => ran.ExitCode == 2 && ran.Error.Contains("ord.db"));
        (await RunOn(empty, "--year", "2018")).Should().Match<Ran>(ran => ran.ExitCode == 2 && ran.Error.Contains("tom.db"));
    }

    [Fact]
    public async Task It_tells_how_it_is_used()
    {
        var ran = await Run("--help");

        ran.ExitCode.Should().Be(0);
        ran.Help.Should().Contain("--year").And.Contain("--format").And.Contain("--internal");
    }

    private Task<Ran> Run(params string[] arguments) => RunOn(_town.Database.Settings.Path, arguments);

    private static async Task<Ran> RunOn(string database, params string[] arguments)
    {
        using var output = new MemoryStream();
        var (help, error) = (new StringWriter(), new StringWriter());
        var exitCode = await CommandTree.Run(
            ["figures", .. arguments, "--database", database],
            new() { Output = help, Error = error, EnableDefaultExceptionHandler = false },
            () => output);
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString()) { Help = help.ToString() };
    }

    private sealed record Ran(int ExitCode, string Output, string Error)
    {
        public string Help { get; init; } = "";

        public bool Equals(Ran? other) => other is not null && (ExitCode, Output, Error) == (other.ExitCode, other.Output, other.Error);

        public override int GetHashCode() => HashCode.Combine(ExitCode, Output, Error);
    }
}
