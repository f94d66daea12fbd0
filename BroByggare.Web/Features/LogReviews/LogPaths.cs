using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using BroByggare.Web.Authentication;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.LogReviews;

/// <summary>The addresses of the log.</summary>
internal static class LogPaths
{
    public const string Reviews = "/loggkontroll";
    public const string Review = "/loggkontroll/{Month}";
    public const string Member = "/loggkontroll/medarbetare/{Number:int}";
    public const string MemberFile = "/loggkontroll/medarbetare/{number:int}/fil";
    public const string Incident = "/loggkontroll/incident";
    public const string IncidentFile = "/loggkontroll/incident/fil";
    public const string Support = "/stod/{Number:int}/logg";
    public const string SupportPaper = "/stod/{Number:int}/logg/papper";
    public const string SupportFile = "/stod/{number:int}/logg/fil";

    /// <summary>What a file's address has after its page's.</summary>
    public const string FileEnding = StepUp.FileEnding;

    /// <summary>Where the choices stand in the address.</summary>
    public const string YearParameter = "ar";
    public const string From = "fran";
    public const string To = "till";
    public const string Who = "medarbetare";
    public const string Discovered = "upptackt";

    private const string MonthForm = "yyyy-MM";
    private const string DayForm = "yyyy-MM-dd";
    private const string MomentForm = "yyyy-MM-dd'T'HH:mm";

    public static string ReviewOf(DateOnly month) => $"{Reviews}/{month.ToString(MonthForm, CultureInfo.InvariantCulture)}";

    public static string OfSupport(SupportId id) => $"{SupportAddressOf(id)}/logg";

    public static string PaperOf(SupportId id, int year) => FormattableString.Invariant($"{OfSupport(id)}/papper?{YearParameter}={year}");

    public static string FileOf(SupportId id, int year) => FormattableString.Invariant($"{OfSupport(id)}/fil?{YearParameter}={year}");

    public static string OfMember(TeamMemberId id, Period days) => $"{Reviews}/medarbetare/{id}?{From}={Written(days.From)}&{To}={Written(days.To)}";

    public static string FileOf(TeamMemberId id, Period days) => $"{Reviews}/medarbetare/{id}/fil?{From}={Written(days.From)}&{To}={Written(days.To)}";

    public static string OfIncident(IncidentQuestion question) => $"{Incident}?{Asked(question)}";

    public static string FileOf(IncidentQuestion question) => $"{IncidentFile}?{Asked(question)}";

    /// <summary>The month in the address; null when it is none.</summary>
    public static DateOnly? MonthIn(string address) =>
        DateOnly.TryParseExact(address, MonthForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;

    /// <summary>The days in the address; the last thirty when none or nonsense stands there.</summary>
    public static Period DaysIn(string? from, string? to, DateOnly today)
    {
        var last = DayIn(to) ?? today;
        var first = DayIn(from) ?? last.AddDays(-30);
        return first <= last ? new(first, last) : new(last, first);
    }

    /// <summary>What is asked about, as it stands in the address; null when it does not stand there.</summary>
    public static IncidentQuestion? QuestionIn(string? from, string? to, int? who, string? discovered) =>
        MomentIn(from) is { } begun && MomentIn(to) is { } ended && begun <= ended
            ? new(begun, ended, who is { } member ? new TeamMemberId(member) : null, MomentIn(discovered))
            : null;

    private static string SupportAddressOf(SupportId id) => Supports.SupportAddress.Of(id);

    private static string Asked(IncidentQuestion question) =>
        $"{From}={Written(question.From)}&{To}={Written(question.To)}"
        + (question.Member is { } member ? $"&{Who}={member}" : "")
        + (question.Discovered is { } discovered ? $"&{Discovered}={Written(discovered)}" : "");

    private static string Written(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    private static string Written(DateTime moment) => moment.ToString(MomentForm, CultureInfo.InvariantCulture);

    private static DateOnly? DayIn(string? address) =>
        DateOnly.TryParseExact(address, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2099
            ? day
            : null;

    private static DateTime? MomentIn(string? address) =>
        DateTime.TryParseExact(address, MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Year is >= 2000 and <= 2099
            ? moment
            : null;
}
