namespace BroByggare.Tests.EndToEnd;

/// <summary>The machine's clock, and so much later; nobody waits a day for a test.</summary>
public sealed class MovableClock : TimeProvider
{
    private TimeSpan _later;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _later;

    public void Move(TimeSpan later) => _later = later;

    public void PutBack() => _later = TimeSpan.Zero;
}
