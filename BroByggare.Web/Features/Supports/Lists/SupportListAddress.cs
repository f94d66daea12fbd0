using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Steps;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.Supports.Lists;

/// <summary>How the choices above the list stand in its address, so that they can be shared and gone back to.</summary>
public static class SupportListAddress
{
    public const string Step = "steg";
    public const string Responsible = "ansvarig";
    public const string Quiet = "utan-kontakt";
    public const string Late = "forsenade";
    public const string Rows = "rader";
    public const string Parked = "vilande";
    public const string Closed = "avslutade";
    public const string Number = "nummer";
    public const string LastContact = "kontakt";
    public const string NextDue = "datum";

    private const string Yes = "ja";
    private const string No = "nej";

    /// <summary>The order that holds when none is chosen: the newest first.</summary>
    public static string StandardOrder => "-" + Number;

    /// <summary>What is not understood is as if it were not there.</summary>
    /// <param name="order">A key, with a minus before it when it falls.</param>
    public static SupportFilter Read(int? step, int? responsible, int? quiet, string? late, string? parked, string? closed, string? order, int? rows) => new()
    {
        Step = step is { } number && number >= 1 && number <= SupportSteps.InOrder.Count ? SupportSteps.InOrder[number - 1] : null,
        Responsible = responsible is { } member ? new TeamMemberId(member) : null,
        QuietDays = quiet is > 0 ? quiet : null,
        OnlyLate = late == Yes,
        Rows = rows is { } chosen && SupportListQueries.PageSizes.Contains(chosen) ? chosen : SupportListQueries.PageSize,
        ShowParked = parked != No,
        ShowClosed = closed == Yes,
        Order = order?.TrimStart('-') switch
        {
            Step => SupportOrder.Step,
            LastContact => SupportOrder.LastContact,
            NextDue => SupportOrder.NextDue,
            _ => SupportOrder.Number,
        },
        Falls = order is null || order.StartsWith('-'),
    };

    /// <summary>Null takes it out of the address: the ordinary needs no words.</summary>
    public static string? Write(SupportStep? step) => step?.Number().ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Write(SupportStep?)" />
    public static string? WriteLate(bool isOnly) => isOnly ? Yes : null;

    /// <inheritdoc cref="Write(SupportStep?)" />
    public static string? WriteRows(int rows) => rows == SupportListQueries.PageSize ? null : rows.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Write(SupportStep?)" />
    public static string? WriteParked(bool isShown) => isShown ? null : No;

    /// <inheritdoc cref="Write(SupportStep?)" />
    public static string? WriteClosed(bool isShown) => isShown ? Yes : null;
}
