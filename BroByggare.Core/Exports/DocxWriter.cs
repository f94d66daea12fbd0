using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Text = BroByggare.Core.Kernel.Text;

namespace BroByggare.Core.Exports;

/// <summary>
/// Writes a report for Word and LibreOffice: heading styles, tables whose heading row comes again on each page, charts with
/// their words, language and title set, so that it can be navigated and listened to. A report is a few pages; it is made in
/// memory. It carries no author.
/// </summary>
public static class DocxWriter
{
    /// <summary>Writes the report and leaves the stream open. The stream is only written to asynchronously, as a web response demands.</summary>
    public static async Task Write(ExportDocument document, Stream to, CancellationToken cancel = default)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            (package.PackageProperties.Title, package.PackageProperties.Language) = (Clean(document.Title), Language);
            var main = package.AddMainDocumentPart();
            DocxStyles.Add(main, Language);
            var body = new Body(DocxStyles.Paragraph(document.Title, DocxStyles.Title));
            main.Document = new(body);
            for (var i = 0; i < document.Blocks.Count; i++)
                await Write(document.Blocks[i], body, main, IsExplained(document.Blocks, i), cancel);
            body.Append(Section(document, main));
        }

        file.Position = 0;
        await file.CopyToAsync(to, cancel);
        await to.FlushAsync(cancel);
    }

    internal static string Clean(Text words) => PlainWords.Clean(words);

    private static string Language => (Text.IsEnglish ? Text.EnglishCulture : Text.SwedishCulture).Name;

    /// <summary>What explains a chart or a table is on the same page as it.</summary>
    private static bool IsExplained(IReadOnlyList<ExportBlock> blocks, int i) =>
        blocks[i] is not ExportTableBlock && i + 1 < blocks.Count && (blocks[i + 1] is ExportChart or ExportTableBlock);

    /// <param name="keepsNext">It stands on the same page as what follows.</param>
    private static async Task Write(ExportBlock block, Body body, MainDocumentPart main, bool keepsNext, CancellationToken cancel)
    {
        switch (block)
        {
            case ExportHeading heading:
                body.Append(DocxStyles.Paragraph(heading.Words, DocxStyles.Heading(heading.Level)));
                break;
            case ExportWords words:
                body.Append(DocxStyles.Paragraph(words.Words, keepsNext: keepsNext));
                break;
            case ExportChart chart:
                body.Append(DocxChart.Paragraph(chart, main, keepsNext));
                break;
            case ExportTableBlock table:
                // What comes after a table would else stand close to it.
                body.Append(await DocxTable.Of(table.Table, cancel), DocxStyles.Paragraph(Text.Same("")));
                break;
        }
    }

    /// <summary>A4 upright, with the marking at the top of each page and its number at the foot.</summary>
    private static SectionProperties Section(ExportDocument document, MainDocumentPart main)
    {
        var section = new SectionProperties();
        if (document.Marking is { } marking)
        {
            var head = main.AddNewPart<HeaderPart>();
            head.Header = new(DocxStyles.Paragraph(marking, DocxStyles.Marking));
            section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(head) });
        }

        var foot = main.AddNewPart<FooterPart>();
        foot.Footer = new(PageNumber(document.Title));
        section.Append(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Right = DocxStyles.Margin, Bottom = 1134, Left = DocxStyles.Margin, Header = 567, Footer = 567, Gutter = 0 });
        return section;
    }

    private static Paragraph PageNumber(Text title) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Foot }),
        DocxStyles.Run($"{Clean(title)} · {ExportTexts.Page} "),
        new SimpleField(DocxStyles.Run("1")) { Instruction = "PAGE" },
        DocxStyles.Run($" {ExportTexts.Of} "),
        new SimpleField(DocxStyles.Run("1")) { Instruction = "NUMPAGES" });
}
