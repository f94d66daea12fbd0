using System.Globalization;
using System.Text;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BroByggare.Core.Privacy;

/// <summary>
/// Every column there is: whom it is about, what it is for, and how it is stored. A column that is not here stops the
/// tests, and what stands here about a person is in their access extract without anybody adding it.
/// </summary>
public static partial class DataMap
{
    /// <summary>Every table of the database, those about a supported person first, in the order of the access extract.</summary>
    public static IReadOnlyList<MappedTable> Tables { get; } = [.. OfThePerson(), .. OfTheSupport(), .. OfTheJournal(), .. OfAccess(), .. OfOthers()];

    /// <summary>How a column of the model is stored, as its type says.</summary>
    public static DataForm FormOf(IReadOnlyProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type == typeof(EncryptedText) ? DataForm.EncryptedText
            : type == typeof(string) ? DataForm.Readable
            : type == typeof(byte[]) ? DataForm.Bytes
            : type == typeof(DateOnly) || type == typeof(DateTime) ? DataForm.Day
            : type.IsEnum || type == typeof(bool) || type == typeof(AreaCode) ? DataForm.Code
            : property.IsKey() || property.IsForeignKey() || (type.Namespace?.StartsWith("BroByggare", StringComparison.Ordinal) ?? false) || type == typeof(Guid) ? DataForm.Id
            : DataForm.Number;
    }

    /// <summary>The map as it stands in docs/privacy/data-map.md.</summary>
    public static string Printed(IReadOnlyModel model)
    {
        var text = new StringBuilder(
            """
            # What is stored, of whom, and what for

            Made from the code: do not edit. `dotnet test --filter DataMap` fails when it is stale and leaves the new one in
            `artifacts/data-map.md`. The tests fail on a column that is not here, and on text about a supported person that
            is not sealed and does not say why.

            Outside the database: each person's key (`persons.db`) and the key that wraps it (`ring.json`), in a folder of their
            own; the log's key and the marks of its length beside the database. None of them holds a name or a word.


            """.ReplaceLineEndings("\n"));
        text.Append(Summary(model));

        foreach (var table in Tables)
        {
            Append(text, $"\n## {table.Entity.Name}: {table.Name.Swedish} / {table.Name.English}\n\n");
            Append(text, $"About: {table.About.Name().English}. {table.Purpose.Swedish} / {table.Purpose.English}\n\n");
            if (table.About == DataSubject.SupportedPerson)
                Append(text, $"When the person is erased: {WhenErased(table)}\n\n");
            text.Append("| column | name | kind | stored | remarks |\n| --- | --- | --- | --- | --- |\n");
            foreach (var column in table.Columns)
                Append(text, $"| `{table.PlaceOf(column)}` | {column.Label.Swedish} / {column.Label.English} | {column.Kind.Name().English} | {FormIn(model, table, column).Name().English} | {Remarks(column)} |\n");
        }

        return text.ToString();
    }

    /// <summary>How much is stored of whom and what for, as it stands in docs/privacy/dpia-draft.md.</summary>
    public static string Summary(IReadOnlyModel model)
    {
        var text = new StringBuilder("| about | what | what for | columns | sealed |\n| --- | --- | --- | --- | --- |\n");
        foreach (var table in Tables.Where(table => table.About != DataSubject.Nobody))
        {
            var forms = table.Columns.Select(column => FormIn(model, table, column)).ToList();
            Append(text, $"| {table.About.Name().English} | {table.Name.English} (`{table.Entity.Name}`) | {table.Purpose.English} | {forms.Count} | {forms.Count(form => form == DataForm.EncryptedText)} |\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture));

    private static DataForm FormIn(IReadOnlyModel model, MappedTable table, MappedColumn column) =>
        FormOf(model.GetEntityTypes().First(type => type.ClrType == table.Entity).FindProperty(column.Property)!);

    private static string WhenErased(MappedTable table) =>
        table.RowsGo ? "the rows go."
        : table.WhyWhole is { } why ? $"the rows stay as they are: {why}."
        : "what the figures count stays, as each column says.";

    private static string Remarks(MappedColumn column) => string.Join(
        " ",
        new[]
        {
            column.Purpose is { } purpose ? $"{purpose.Swedish} / {purpose.English}" : null,
            column.AtErasure is { } erased ? $"When erased: {erased.Name().English.ToLowerInvariant()}." : null,
            column.WhyReadable is { } readable ? $"Not sealed: {readable}." : null,
            column.WhyNotGiven is { } left ? $"Not in the access extract: {left}." : null,
        }.OfType<string>());
}
