using BroByggare.Core.Sealing;

namespace BroByggare.Core.IndividualSupports;

/// <summary>Something that could help (åtgärd): considered together, then chosen or not.</summary>
public sealed class Measure
{
    private Measure() { }

    internal Measure(MeasureId id, int round, string what)
    {
        Id = id;
        Round = round;
        What = what;
    }

    public MeasureId Id { get; private set; }

    /// <summary>The round it belongs to; a revised plan begins with measures of its own that say the same.</summary>
    public int Round { get; private set; }

    /// <summary>At most 500 characters.</summary>
    public Sealed What { get; private set; } = "";

    public bool IsChosen { get; internal set; }

    /// <summary>Did we do it; null until evaluated.</summary>
    public HowFar? Done { get; private set; }

    /// <summary>Did it help; null until evaluated.</summary>
    public HowFar? Helped { get; private set; }

    public bool IsEvaluated => Done is not null;

    internal void Evaluate(MeasureOutcome outcome)
    {
        Done = outcome.Done;
        Helped = outcome.Helped;
    }
}
