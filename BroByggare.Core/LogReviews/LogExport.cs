using BroByggare.Core.AuditLog;
using BroByggare.Core.Exports;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;

namespace BroByggare.Core.LogReviews;

/// <summary>Extracts of the log as tables for a file. No person is named in any of them.</summary>
public static class LogExport
{
    public static ExportTable Of(SupportExtract extract) => new(
        LogExportTexts.SupportTitle.With(extract.Id, Plain(extract.Year)),
        [
            new(LogExportTexts.Day, ColumnKind.Day),
            new(LogExportTexts.First, ColumnKind.Words),
            new(LogExportTexts.Last, ColumnKind.Words),
            new(LogExportTexts.Who, ColumnKind.Words),
            new(LogExportTexts.Role, ColumnKind.Words),
            new(LogExportTexts.What, ColumnKind.Words),
            new(LogExportTexts.Times, ColumnKind.WholeNumber),
        ],
        Rows(extract.Rows.Rows.Select(row => (IReadOnlyList<ExportCell>)
            [(DateOnly?)row.Day, Time(row.First), Time(row.Last), row.Who, row.Role.Name(), row.Kind.Name(), (int?)row.Times])));

    public static ExportTable Of(MemberExtract extract) => new(
        LogExportTexts.MemberTitle.With(extract.Member.Name, extract.Days.From, extract.Days.To),
        [
            new(LogExportTexts.Day, ColumnKind.Day),
            new(LogExportTexts.First, ColumnKind.Words),
            new(LogExportTexts.Last, ColumnKind.Words),
            new(LogExportTexts.Support, ColumnKind.WholeNumber),
            new(LogExportTexts.What, ColumnKind.Words),
            new(LogExportTexts.Times, ColumnKind.WholeNumber),
            new(LogExportTexts.Listed, ColumnKind.WholeNumber),
        ],
        Rows(extract.Rows.Rows.Select(row => (IReadOnlyList<ExportCell>)
            [(DateOnly?)row.Day, Time(row.First), Time(row.Last), Number(row.Support), row.Kind.Name(), (int?)row.Times, row.Support is null ? row.Listed : (int?)null])));

    /// <summary>What the authority's form asks for stands last in each row, as far as the log knows it: a file has nothing above its table.</summary>
    public static ExportTable Of(IncidentView view) => Of(view, string.Join("; ", About(view).Select(line => line.ToString())));

    private static ExportTable Of(IncidentView view, string about) => new(
        LogExportTexts.IncidentTitle,
        [
            new(LogExportTexts.Support, ColumnKind.WholeNumber),
            new(LogExportTexts.Who, ColumnKind.Words),
            new(LogExportTexts.Role, ColumnKind.Words),
            new(Exposure.Listed.Name(), ColumnKind.WholeNumber),
            new(Exposure.Read.Name(), ColumnKind.WholeNumber),
            new(Exposure.TakenOut.Name(), ColumnKind.WholeNumber),
            new(LogExportTexts.First, ColumnKind.Words),
            new(LogExportTexts.Last, ColumnKind.Words),
            new(LogExportTexts.About, ColumnKind.Words),
        ],
        Rows(view.Rows.Rows.Select(row => (IReadOnlyList<ExportCell>)
            [Number(row.Support), row.Who, row.Role.Name(), (int?)row.Listed, (int?)row.Read, (int?)row.TakenOut, Moment(row.First), Moment(row.Last), about])));

    private static IReadOnlyList<Text> About(IncidentView view) =>
    [
        LogExportTexts.Began.With(view.Question.From),
        LogExportTexts.Ended.With(view.Question.To),
        view.Question.Discovered is { } discovered ? LogExportTexts.DiscoveredAt.With(discovered) : LogExportTexts.NotDiscovered,
        view.Who is { } who ? LogExportTexts.Account.With(who) : LogExportTexts.AllAccounts,
        LogExportTexts.Persons.With(view.Persons),
        LogExportTexts.Supports.With(view.Supports),
        .. view.Data.Select(kind => LogExportTexts.Data.With(kind)),
        LogExportTexts.KindsOfPersons.With(IncidentTexts.KindsOfPersons),
    ];

    private static ExportCell Time(TimeOnly time) => LogExportTexts.Time.With(time);

    private static ExportCell Moment(DateTime moment) => LogExportTexts.Moment.With(moment);

    private static ExportCell Number(SupportId? support) => support?.Value;

    /// <summary>A year has no thousands separator.</summary>
    private static string Plain(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IAsyncEnumerable<IReadOnlyList<ExportCell>> Rows(IEnumerable<IReadOnlyList<ExportCell>> rows) => rows.ToAsyncEnumerable();
}
