using BroByggare.Core.MyDay;

namespace BroByggare.Web.Features.MyDay;

/// <summary>What was done since the page was opened: it stays where it stood.</summary>
/// <param name="At">On the wall clock in Stockholm.</param>
public sealed record DoneItem(DayItem Item, DateTime At)
{
    /// <summary>The same thing to do, however often it was read.</summary>
    public static object KeyOf(DayItem item) => (item.Kind, item.Seen?.Id, item.Action, item.Watch, item.Referral, item.Due, item.What);
}
