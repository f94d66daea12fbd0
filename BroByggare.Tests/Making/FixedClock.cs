using BroByggare.Core.Kernel;

namespace BroByggare.Tests.Making;

/// <summary>A clock that stands still until a test sets it: Thursday 19 November 2026, 14.32 in Stockholm.</summary>
public sealed class FixedClock : TimeProvider
{
    private DateTimeOffset _now = InUtc(new(2026, 11, 19, 14, 32, 0));

    public override DateTimeOffset GetUtcNow() => _now;

    public override TimeZoneInfo LocalTimeZone => Clock.Stockholm;

    /// <param name="inStockholm">What the clock on the wall in Stockholm shows.</param>
    public static FixedClock At(DateTime inStockholm)
    {
        var clock = new FixedClock();
        clock.Set(inStockholm);
        return clock;
    }

    /// <param name="inStockholm">What the clock on the wall in Stockholm shows.</param>
    public void Set(DateTime inStockholm) => _now = InUtc(inStockholm);

    public void Pass(TimeSpan time) => _now += time;

    private static DateTimeOffset InUtc(DateTime inStockholm) =>
        new(TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(inStockholm, DateTimeKind.Unspecified), Clock.Stockholm));
}
