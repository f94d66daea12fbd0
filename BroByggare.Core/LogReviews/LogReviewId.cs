using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>Which review.</summary>
public readonly record struct LogReviewId(int Value) : IId<LogReviewId>
{
    public static LogReviewId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
