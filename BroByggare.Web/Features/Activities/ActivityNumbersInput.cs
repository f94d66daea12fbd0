using BroByggare.Core.Activities;

namespace BroByggare.Web.Features.Activities;

/// <summary>What is typed about how many came.</summary>
public sealed class ActivityNumbersInput
{
    public int? Registered { get; set; }

    public int? Estimated { get; set; }

    public int? Counted { get; set; }

    public static ActivityNumbersInput Of(ActivityNumbers numbers) =>
        new() { Registered = numbers.Registered, Estimated = numbers.Estimated, Counted = numbers.Counted };

    public ActivityNumbers Numbers() => new(Registered, Estimated, Counted);
}
