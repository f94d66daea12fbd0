using BroByggare.Core.Kernel;
using BroByggare.Core.MyDay;

namespace BroByggare.Web.Features.MyDay;

/// <summary>What was done since the page was opened: it stays where it stood.</summary>
/// <param name="As">What came of it, where there is more than one answer; else null.</param>
public sealed record DoneItem(DayItem Item, Text? As = null)
{
    /// <summary>On the wall clock in Stockholm.</summary>
    public DateTime At { get; init; }

    /// <summary>The same thing to do, however often it was read.</summary>
    public static object KeyOf(DayItem item) => (item.Kind, item.Seen?.Id, item.Action, item.Watch, item.Referral, item.Due, item.What);
}
