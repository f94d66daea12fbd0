namespace BroByggare.Core.MyDay;

/// <summary>The order of a day: what has waited the longest first. It never depends on what has been done, so that nothing moves under the finger.</summary>
public static class DayOrder
{
    public static IEnumerable<T> InOrder<T>(this IEnumerable<T> some, Func<T, DayItem> item) => some
        .OrderBy(one => item(one).Due.On)
        .ThenBy(one => item(one).Seen?.Id.Value)
        .ThenBy(one => item(one).Kind)
        .ThenBy(one => item(one).Action?.Value ?? item(one).Watch?.Value);
}
