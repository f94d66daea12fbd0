using System.Text;
using BroByggare.Core.Exports;
using BroByggare.Tests.Making;
using static BroByggare.Tests.Core.Exports.Tables;
using Text = BroByggare.Core.Kernel.Text;

namespace BroByggare.Tests.Core.Exports;

public sealed class CsvWriterTests
{
    public static TheoryData<string> Formulas => Tables.Formulas;

    [Fact]
    public async Task A_table_comes_back_as_it_was_written()
    {
        var table = Of(
            [Column("Figur", ColumnKind.Words), Column("Antal", ColumnKind.WholeNumber), Column("Andel", ColumnKind.Share), Column("Dag", ColumnKind.Day)],
            ["Räksmörgås, \"åäö ÅÄÖ\"\r\noch en rad till", 853, ExportCell.Share(0.25), new DateOnly(2018, 12, 31)],
            ["", -5, ExportCell.Empty, ExportCell.Empty]);

        var records = CsvReader.Read(await Written(table));

        records.Should().BeEquivalentTo(
            (string[][])
            [
                ["Figur", "Antal", "Andel", "Dag"],
                ["Räksmörgås, \"åäö ÅÄÖ\"\r\noch en rad till", "853", "0.25", "2018-12-31"],
                ["", "-5", "", ""],
            ],
            options => options.WithStrictOrdering());
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("en-GB")]
    [InlineData("ar-SA")]
    public async Task Numbers_and_days_are_written_for_programs_whatever_the_user_s_culture(string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);

        var text = await Written(Of(
            [Column("n", ColumnKind.WholeNumber), Column("s", ColumnKind.Share), Column("d", ColumnKind.Day)],
            [-1_234_567, ExportCell.Share(0.125), new DateOnly(2018, 2, 3)]));
        System.Globalization.CultureInfo.CurrentCulture = before;

        text.Should().Be("n,s,d\r\n-1234567,0.125,2018-02-03\r\n");
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public async Task Words_that_begin_like_a_formula_begin_with_an_apostrophe(string words)
    {
        var records = CsvReader.Read(await Written(OfWords(words)));

        var field = records[1].Should().ContainSingle().Which;
        field.Should().StartWith("'");
        field.Replace("'", "", StringComparison.Ordinal).Should().Be(words.Replace("\u0001", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public async Task No_heading_can_begin_a_formula_either(string words)
    {
        var table = new ExportTable(Text.Same(words), [Column(words, ColumnKind.Words)], AsyncEnumerable.Empty<IReadOnlyList<ExportCell>>());

        foreach (var form in Enum.GetValues<CsvForm>())
        {
            var records = CsvReader.Read((await Written(table, form)).TrimStart('\uFEFF', '\r', '\n'), form.Delimiter());
            records.Should().ContainSingle().Which[0][0].Should().Be('\'');
        }
    }

    [Theory]
    [InlineData("a;=1+1")]
    [InlineData("a; \"=1+1")]
    [InlineData("a\r\n=1+1")]
    [InlineData("a\n@SUM(A1)")]
    [InlineData("a\t=1+1")]
    public async Task Nothing_begins_a_formula_for_a_spreadsheet_that_splits_at_semicolons_and_breaks(string words)
    {
        var text = await Written(Of([Column("a", ColumnKind.Words), Column("b", ColumnKind.Words)], ["x", words]));

        var pieces = text.Split([';', '\t', '\r', '\n']).Select(piece => piece.TrimStart(' ', '"'));

        pieces.Should().NotContain(piece => piece.StartsWith('=') || piece.StartsWith('@'));
    }

    [Theory]
    [InlineData("Anna-Karin = A+B@C")]
    [InlineData("Lärande; arbete")]
    [InlineData("")]
    public async Task Harmless_words_stay_as_they_are(string words)
    {
        var records = CsvReader.Read(await Written(Of([Column("a", ColumnKind.Words), Column("b", ColumnKind.Words)], ["x", words])));

        records[1][1].Should().Be(words);
    }

    [Fact]
    public async Task Control_characters_and_halves_of_characters_do_not_leave()
    {
        var records = CsvReader.Read(await Written(OfWords("a\0b\u0007c\uD83Dd\uDE00e😀f\uFFFFg")));

        records[1][0].Should().Be("abc\uFFFDd\uFFFDe😀fg");
    }

    [Fact]
    public async Task A_hidden_count_is_a_word_in_the_user_s_language_and_shows_no_number()
    {
        var table = Of([Column("Antal", ColumnKind.WholeNumber)], [ExportCell.Hidden], [0]);

        using (InLanguage.Swedish())
            (await Written(table)).Should().Be("Antal\r\ndolt\r\n0\r\n");
        using (InLanguage.English())
            (await Written(table)).Should().Be("Antal\r\nhidden\r\n0\r\n");
    }

    [Theory]
    [InlineData(CsvForm.ForPrograms, "Ord,Antal,Andel,Dag\r\n\"å, ä; ö\",7,0.25,2018-12-31\r\n")]
    [InlineData(CsvForm.ForPeople, "\uFEFFOrd,Antal,Andel,Dag\r\n\"å, ä; ö\",7,0.25,2018-12-31\r\n")]
    [InlineData(CsvForm.ForSwedishExcel, "\uFEFF\r\nOrd;Antal;Andel;Dag\r\n\"å, ä; ö\";7;0,25;2018-12-31\r\n")]
    public async Task Each_form_is_one_table_with_nothing_above_it(CsvForm form, string written)
    {
        var table = Of(
            [Column("Ord", ColumnKind.Words), Column("Antal", ColumnKind.WholeNumber), Column("Andel", ColumnKind.Share), Column("Dag", ColumnKind.Day)],
            ["å, ä; ö", 7, ExportCell.Share(0.25), new DateOnly(2018, 12, 31)]) with
        { Lead = [Text.Same("Borås")] };

        (await Written(table, form)).Should().Be(written);
    }

    [Fact]
    public void A_reader_of_Swedish_gets_the_form_that_a_Swedish_Excel_opens_in_columns()
    {
        using (InLanguage.Swedish())
            CsvForms.OfReader.Should().Be(CsvForm.ForSwedishExcel);
        using (InLanguage.English())
            CsvForms.OfReader.Should().Be(CsvForm.ForPeople);
    }

    [Fact]
    public async Task A_file_for_programs_begins_with_its_heading()
    {
        var text = await Written(OfWords("å") with { Lead = [Text.Same("Borås")] });

        text.Should().Be("Ord\r\nå\r\n");
    }

    [Fact]
    public async Task A_long_export_leaves_in_pieces()
    {
        var response = new WebResponse();

        await CsvWriter.Write(Long(33_000), response, CsvForm.ForPrograms);

        CsvReader.Read(Encoding.UTF8.GetString(response.Sent().ToArray())).Should().HaveCount(33_001);
        response.LargestPiece.Should().BeLessThan(100_000);
        response.IsClosed.Should().BeFalse();
    }

    [Fact]
    public async Task A_row_that_does_not_fit_its_columns_is_not_written()
    {
        var tooShort = () => Written(Of([Column("a", ColumnKind.Words), Column("b", ColumnKind.Words)], ["x"]));
        var wrongKind = () => Written(Of([Column("a", ColumnKind.Words)], [1]));

        await tooShort.Should().ThrowAsync<InvalidOperationException>();
        await wrongKind.Should().ThrowAsync<InvalidOperationException>();
    }

    private static async Task<string> Written(ExportTable table, CsvForm form = CsvForm.ForPrograms)
    {
        var response = new WebResponse();
        await CsvWriter.Write(table, response, form);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(response.Sent().ToArray());
    }
}
