namespace BroByggare.Tests.Core.Exports;

/// <summary>Reads separated values by RFC 4180 and nothing else; throws where a quotation mark stands wrong.</summary>
internal static class CsvReader
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text, char separator = ',')
    {
        var records = new List<IReadOnlyList<string>>();
        var record = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            record.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, separator, ref at));
            if (at < text.Length && text[at] == separator)
            {
                at++;
                if (at < text.Length && text[at] != '\r')
                    continue;
                record.Add("");
            }

            if (string.CompareOrdinal(text, at, "\r\n", 0, 2) != 0)
                throw new FormatException($"A record does not end with CRLF at {at}.");
            at += 2;
            records.Add(record);
            record = [];
        }

        return records;
    }

    private static string Plain(string text, char separator, ref int at)
    {
        var end = text.IndexOfAny([separator, '\r', '\n'], at);
        var field = text[at..(end < 0 ? text.Length : end)];
        if (field.Contains('"'))
            throw new FormatException($"A quotation mark in a field without quotes at {at}.");
        at += field.Length;
        return field;
    }

    private static string Quoted(string text, ref int at)
    {
        var field = new System.Text.StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '"')
                field.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                field.Append(text[at++]);
            else
                break;
        }

        at++;
        return field.ToString();
    }
}
