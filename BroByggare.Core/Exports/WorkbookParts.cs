using System.Globalization;
using System.Xml;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Exports;

/// <summary>The small parts of a spreadsheet that hold the sheets together.</summary>
internal static class WorkbookParts
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <param name="sheet">From 0.</param>
    public static string SheetAt(int sheet) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{sheet + 1}.xml");

    public static void Write(Func<string, XmlWriter> part, Text title, IReadOnlyList<ExportTable> tables)
    {
        using (var xml = part("[Content_Types].xml"))
            WriteTypes(xml, tables.Count);
        using (var xml = part("_rels/.rels"))
        {
            WriteRelationships(
                xml,
                ("rId1", Relationships + "/officeDocument", "xl/workbook.xml"),
                ("rId2", PackageRelationships + "/metadata/core-properties", "docProps/core.xml"));
        }

        using (var xml = part("docProps/core.xml"))
        {
            xml.WriteStartElement("cp", "coreProperties", CoreProperties);
            xml.WriteElementString("dc", "title", DublinCore, PlainWords.Clean(title));
            xml.WriteEndElement();
        }

        using (var xml = part("xl/workbook.xml"))
            WriteWorkbook(xml, tables);
        using (var xml = part("xl/_rels/workbook.xml.rels"))
        {
            WriteRelationships(
                xml,
                [
                    .. tables.Select((_, i) => (SheetId(i), Relationships + "/worksheet", SheetAt(i)["xl/".Length..])),
                    ("rIdStyles", Relationships + "/styles", "styles.xml"),
                    ("rIdStrings", Relationships + "/sharedStrings", "sharedStrings.xml"),
                ]);
        }

        using (var xml = part("xl/styles.xml"))
            SheetStyles.Write(xml);

        // Empty, for the words stand in their cells; a reader that takes the file as a stream waits for it before the sheets.
        using (var xml = part("xl/sharedStrings.xml"))
        {
            xml.WriteStartElement("sst", XlsxWriter.Main);
            xml.WriteAttributeString("count", "0");
            xml.WriteAttributeString("uniqueCount", "0");
            xml.WriteEndElement();
        }
    }

    private static void WriteTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", Types);
        Default(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default(xml, "xml", "application/xml");
        Override(xml, "/xl/workbook.xml", Spreadsheet + "sheet.main+xml");
        for (var i = 0; i < sheets; i++)
            Override(xml, "/" + SheetAt(i), Spreadsheet + "worksheet+xml");
        Override(xml, "/xl/styles.xml", Spreadsheet + "styles+xml");
        Override(xml, "/xl/sharedStrings.xml", Spreadsheet + "sharedStrings+xml");
        Override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml, IReadOnlyList<ExportTable> tables)
    {
        var names = SheetNames.For(tables.Select(table => (table.SheetName ?? table.Title).ToString()));
        xml.WriteStartElement("workbook", XlsxWriter.Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("bookViews", XlsxWriter.Main);
        xml.WriteStartElement("workbookView", XlsxWriter.Main);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("sheets", XlsxWriter.Main);
        for (var i = 0; i < names.Count; i++)
        {
            xml.WriteStartElement("sheet", XlsxWriter.Main);
            xml.WriteAttributeString("name", names[i]);
            xml.WriteAttributeString("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("r", "id", Relationships, SheetId(i));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("definedNames", XlsxWriter.Main);
        for (var i = 0; i < names.Count; i++)
        {
            var row = tables[i].HeadingRow();
            xml.WriteStartElement("definedName", XlsxWriter.Main);
            xml.WriteAttributeString("name", "_xlnm.Print_Titles");
            xml.WriteAttributeString("localSheetId", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteString(string.Create(CultureInfo.InvariantCulture, $"'{names[i].Replace("'", "''", StringComparison.Ordinal)}'!${row}:${row}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRelationships(XmlWriter xml, params IReadOnlyList<(string Id, string Type, string Target)> relationships)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        foreach (var (id, type, target) in relationships)
        {
            xml.WriteStartElement("Relationship", PackageRelationships);
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Default(XmlWriter xml, string extension, string type)
    {
        xml.WriteStartElement("Default", Types);
        xml.WriteAttributeString("Extension", extension);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void Override(XmlWriter xml, string part, string type)
    {
        xml.WriteStartElement("Override", Types);
        xml.WriteAttributeString("PartName", part);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static string SheetId(int sheet) => string.Create(CultureInfo.InvariantCulture, $"rId{sheet + 1}");
}
