using BroByggare.Core.Kernel;

namespace BroByggare.Core.Activities;

/// <summary>How many people: registered beforehand, estimated, and counted. Kept apart; counted is what counts.</summary>
/// <param name="Registered">0 to 100,000, or null when not known.</param>
/// <param name="Estimated">0 to 100,000, or null when not known.</param>
/// <param name="Counted">0 to 100,000, or null when nobody counted.</param>
public sealed record ActivityNumbers(int? Registered, int? Estimated, int? Counted)
{
    public const int Most = 100_000;

    internal ActivityNumbers Checked()
    {
        foreach (var number in new[] { Registered, Estimated, Counted })
        {
            if (number is { } people)
                Input.Number(people, 0, Most);
        }

        return this;
    }
}
