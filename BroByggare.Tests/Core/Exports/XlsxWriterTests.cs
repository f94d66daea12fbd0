using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using BroByggare.Core.Exports;
using BroByggare.Tests.Making;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using static BroByggare.Tests.Core.Exports.Tables;
using Text = BroByggare.Core.Kernel.Text;

namespace BroByggare.Tests.Core.Exports;

public sealed class XlsxWriterTests
{
    private static readonly Text Title = new("Årets siffror 2018", "Figures of 2018");

    public static TheoryData<string> Formulas => Tables.Formulas;

    [Fact]
    public async Task A_spreadsheet_breaks_no_rule_of_its_format()
    {
        using var document = await Written(
            Of([Column("Figur", ColumnKind.Words), Column("Antal", ColumnKind.WholeNumber), Column("Andel", ColumnKind.Share), Column("Dag", ColumnKind.Day)],
                ["Räksmörgås", 853, ExportCell.Share(0.25), new DateOnly(2018, 12, 31)],
                [ExportCell.Empty, ExportCell.Hidden, ExportCell.Empty, ExportCell.Hidden]) with
            { Lead = [Text.Same("Borås"), Text.Same("=1+1")] },
            OfWords("=1+1", "\uD83D", new string('a', 40_000)));

        new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }

    [Fact]
    public async Task Words_are_words_and_numbers_are_numbers()
    {
        using var document = await Written(Of(
            [Column("Figur", ColumnKind.Words), Column("Antal", ColumnKind.WholeNumber), Column("Andel", ColumnKind.Share)],
            ["Räksmörgås åäö ÅÄÖ é 😀", 853, ExportCell.Share(0.25)]));

        var cells = Rows(document).Last().Elements<Cell>().ToList();

        cells[0].DataType!.Value.Should().Be(CellValues.InlineString);
        cells[0].InnerText.Should().Be("Räksmörgås åäö ÅÄÖ é 😀");
        cells[1].DataType.Should().BeNull();
        cells[1].CellValue!.Text.Should().Be("853");
        FormatOf(document, cells[1]).Should().Be(1);
        cells[2].CellValue!.Text.Should().Be("0.25");
        CodeOf(document, cells[2]).Should().Contain("%");
    }

    [Theory]
    [InlineData("1900-03-01", 61)]
    [InlineData("1970-01-01", 25569)]
    [InlineData("2018-12-31", 43465)]
    public async Task A_day_is_Excel_s_number_of_it_and_looks_like_a_day(string day, int number)
    {
        using var document = await Written(Of([Column("Dag", ColumnKind.Day)], [DateOnly.Parse(day, CultureInfo.InvariantCulture)]));

        var cell = Rows(document).Last().Elements<Cell>().Single();

        cell.CellValue!.Text.Should().Be(number.ToString(CultureInfo.InvariantCulture));
        CodeOf(document, cell).Should().StartWith("yyyy");
    }

    [Fact]
    public async Task A_day_before_Excel_can_count_right_is_written_in_words()
    {
        using var document = await Written(Of([Column("Dag", ColumnKind.Day)], [new DateOnly(1900, 2, 28)]));

        Rows(document).Last().InnerText.Should().Be("1900-02-28");
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public async Task Words_that_begin_like_a_formula_are_words_also_when_edited(string words)
    {
        using var document = await Written(OfWords(words));

        var cell = Rows(document).Last().Elements<Cell>().Single();

        cell.DataType!.Value.Should().Be(CellValues.InlineString);
        Styles(document).CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).QuotePrefix!.Value.Should().BeTrue();
        document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<CellFormula>()).Should().BeEmpty();
    }

    [Fact]
    public async Task Characters_that_the_format_forbids_do_not_leave()
    {
        using var document = await Written(OfWords("a\0b\u0007c\uD83Dd\uDE00e😀f\uFFFFg\r\nh"));

        Rows(document).Last().InnerText.Should().Be("abc\uFFFDd\uFFFDe😀fg\nh");
    }

    [Fact]
    public async Task Words_that_Excel_would_read_as_an_escape_come_out_as_they_were()
    {
        using var document = await Written(OfWords("_x003D_1+1"));

        Rows(document).Last().InnerText.Should().Be("_x005F_x003D_1+1");
    }

    [Fact]
    public async Task Words_longer_than_a_cell_are_cut_between_characters()
    {
        using var document = await Written(OfWords(new string('a', 32_767), new string('a', 32_768), new string('a', 32_765) + "😀😀"));

        var words = Rows(document).TakeLast(3).Select(row => row.InnerText).ToList();

        words[0].Should().Be(new string('a', 32_767));
        words[1].Should().Be(new string('a', 32_766) + "…");
        words[2].Should().Be(new string('a', 32_765) + "…");
    }

    [Fact]
    public async Task Spaces_around_words_are_kept()
    {
        using var document = await Written(OfWords("  två blanksteg "));

        Rows(document).Last().InnerText.Should().Be("  två blanksteg ");
    }

    [Fact]
    public async Task Each_table_is_a_sheet_with_a_name_that_Excel_accepts_and_no_other_has()
    {
        Text[] titles = [new("Hänvisningar [per/nyckelkontakt]: år?", "x"), new("Stöd", "x"), new("STÖD", "x"), new("'", "x"), new(new string('å', 40), "x"), new(new string('å', 41), "x"), new("History", "x")];
        using var swedish = InLanguage.Swedish();

        using var document = await Written([.. titles.Select(title => OfWords("x") with { Title = title })]);

        var names = document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!).ToList();
        names.Should().Equal(
            "Hänvisningar  per nyckelkontakt", "Stöd", "STÖD (2)", "Blad",
            new string('å', 31), new string('å', 27) + " (2)", "Blad (2)");
        new OpenXmlValidator().Validate(document).Should().BeEmpty();
    }

    [Fact]
    public async Task The_heading_is_bold_and_stays_when_the_rows_scroll()
    {
        using var document = await Written(OfWords("x") with { Lead = [Text.Same("Borås")] });

        var pane = Sheet(document).Descendants<Pane>().Single();
        var heading = Rows(document).Single(row => row.InnerText == "Ord");

        heading.RowIndex!.Value.Should().Be((uint)pane.VerticalSplit!.Value);
        pane.State!.Value.Should().Be(PaneStateValues.Frozen);
        var style = (int)heading.Elements<Cell>().Single().StyleIndex!.Value;
        var font = (int)Styles(document).CellFormats!.Elements<CellFormat>().ElementAt(style).FontId!.Value;
        Styles(document).Fonts!.Elements<Font>().ElementAt(font).Bold.Should().NotBeNull();
    }

    [Fact]
    public async Task No_part_is_stored_or_has_prefixed_elements_and_every_cell_says_where_it_stands()
    {
        var response = new WebResponse();
        await XlsxWriter.Write(Title, [OfWords("x", "y"), OfWords("z")], response);

        using var archive = new ZipArchive(response.Sent(), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var part = new StreamReader(entry.Open());
            var xml = await part.ReadToEndAsync();
            xml.Should().NotContain("<x:", entry.FullName);
            entry.CompressedLength.Should().NotBe(entry.Length, $"{entry.FullName} must be compressed");
            Regex.Count(xml, "<c ").Should().Be(Regex.Count(xml, "<c r=\"[A-Z]+[0-9]+\""));
        }

        MethodsIn(response.Sent().ToArray()).Should().OnlyContain(method => method == Deflated);
    }

    [Fact]
    public async Task What_a_reader_of_streams_must_know_first_comes_before_the_sheets()
    {
        var response = new WebResponse();
        await XlsxWriter.Write(Title, [OfWords("x"), OfWords("z")], response);

        using var archive = new ZipArchive(response.Sent(), ZipArchiveMode.Read);
        archive.Entries.Select(entry => entry.FullName).Should().Equal(
            "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
            "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
    }

    [Fact]
    public async Task It_is_printed_lying_as_wide_as_the_paper_with_the_headings_on_each_page()
    {
        using var document = await Written(OfWords("x") with { Title = Text.Same("Stöd & 'hjälp'"), Marking = Text.Same("INTERN & så") });

        var sheet = Sheet(document);
        sheet.GetFirstChild<SheetProperties>()!.PageSetupProperties!.FitToPage!.Value.Should().BeTrue();
        var setup = sheet.GetFirstChild<PageSetup>()!;
        setup.Orientation!.Value.Should().Be(OrientationValues.Landscape);
        setup.FitToHeight!.Value.Should().Be(0);
        sheet.GetFirstChild<HeaderFooter>()!.OddHeader!.Text.Should().EndWith("INTERN && så");
        sheet.GetFirstChild<HeaderFooter>()!.OddFooter!.Text.Should().StartWith("&LStöd && 'hjälp'");
        var titles = document.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Single();
        titles.Name!.Value.Should().Be("_xlnm.Print_Titles");
        titles.Text.Should().Be("'Stöd & ''hjälp'!$3:$3");
    }

    [Fact]
    public async Task Sentences_are_broken_into_lines_in_a_wide_column()
    {
        using var document = await Written(Of([Column("Så räknas det", ColumnKind.Words) with { IsLong = true }], ["Stöd som öppnats senast årets sista dag."]));

        var style = (int)Rows(document).Last().Elements<Cell>().Single().StyleIndex!.Value;
        Styles(document).CellFormats!.Elements<CellFormat>().ElementAt(style).Alignment!.WrapText!.Value.Should().BeTrue();
        Sheet(document).Descendants<Column>().Single().Width!.Value.Should().BeGreaterThanOrEqualTo(50);
    }

    [Fact]
    public async Task The_document_has_a_title_and_nobody_s_name()
    {
        using var swedish = InLanguage.Swedish();
        using var document = await Written(OfWords("x"));

        document.PackageProperties.Title.Should().Be("Årets siffror 2018");
        document.PackageProperties.Creator.Should().BeNullOrEmpty();
        document.PackageProperties.LastModifiedBy.Should().BeNullOrEmpty();
    }

    [Fact]
    public async Task A_hidden_count_is_a_word_and_shows_no_number()
    {
        using var swedish = InLanguage.Swedish();
        using var document = await Written(Of([Column("Antal", ColumnKind.WholeNumber)], [ExportCell.Hidden]));

        Rows(document).Last().InnerText.Should().Be("dolt");
    }

    [Fact]
    public async Task A_long_export_leaves_in_pieces()
    {
        var response = new WebResponse();

        await XlsxWriter.Write(Title, [Long(33_000)], response);

        using var document = SpreadsheetDocument.Open(response.Sent(), isEditable: false);
        Rows(document).Should().HaveCount(33_000 + 2);
        response.LargestPiece.Should().BeLessThan(100_000);
        response.IsClosed.Should().BeFalse();
    }

    [Fact]
    public async Task A_row_that_does_not_fit_its_columns_is_not_written()
    {
        var tooShort = () => Written(Of([Column("a", ColumnKind.Words), Column("b", ColumnKind.Words)], ["x"]));
        var wrongKind = () => Written(Of([Column("a", ColumnKind.Words)], [1]));

        await tooShort.Should().ThrowAsync<InvalidOperationException>().WithMessage("A row of 1*");
        await wrongKind.Should().ThrowAsync<InvalidOperationException>().WithMessage("Column 0*");
    }

    private const int Deflated = 8;

    /// <summary>How each part is packed, read from the directory at the end of the file.</summary>
    private static IEnumerable<int> MethodsIn(byte[] file)
    {
        for (var at = file.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0;)
        {
            yield return BitConverter.ToUInt16(file, at + 10);
            var next = file.AsSpan(at + 4).IndexOf("PK\u0001\u0002"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }
    }

    private static async Task<SpreadsheetDocument> Written(params ExportTable[] tables)
    {
        var response = new WebResponse();
        await XlsxWriter.Write(Title, tables, response);
        return SpreadsheetDocument.Open(response.Sent(), isEditable: false);
    }

    private static Worksheet Sheet(SpreadsheetDocument document) => document.WorkbookPart!.WorksheetParts.First().Worksheet;

    private static IEnumerable<Row> Rows(SpreadsheetDocument document) => Sheet(document).Descendants<Row>();

    private static Stylesheet Styles(SpreadsheetDocument document) => document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;

    private static uint FormatOf(SpreadsheetDocument document, Cell cell) =>
        Styles(document).CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;

    private static string CodeOf(SpreadsheetDocument document, Cell cell)
    {
        var format = FormatOf(document, cell);
        return Styles(document).NumberingFormats!.Elements<NumberingFormat>().Single(one => one.NumberFormatId! == format).FormatCode!.Value!;
    }
}
