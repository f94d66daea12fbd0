using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports.Plan;

/// <summary>Something that could help (åtgärd): considered together, then chosen or not.</summary>
public sealed class Measure
{
    private Measure() { }

    internal Measure(MeasureId id, int round, string what, TeamMemberId writtenBy)
    {
        Id = id;
        Round = round;
        What = what;
        WrittenBy = writtenBy;
    }

    public MeasureId Id { get; private set; }

    /// <summary>The round it belongs to; a revised plan begins with measures of its own that say the same.</summary>
    public int Round { get; private set; }

    /// <summary>At most 500 characters.</summary>
    public EncryptedText What { get; internal set; } = "";

    /// <summary>Who wrote it down.</summary>
    public TeamMemberId WrittenBy { get; private set; }

    /// <summary>Taken away before it was used.</summary>
    public DateOnly? TakenBackOn { get; private set; }

    public bool IsChosen { get; internal set; }

    /// <summary>Did we do it; null until evaluated.</summary>
    public HowFar? Done { get; private set; }

    /// <summary>Did it help; null until evaluated.</summary>
    public HowFar? Helped { get; private set; }

    public bool IsEvaluated => Done is not null;

    /// <param name="on">Null: it is put back.</param>
    internal void TakeBack(DateOnly? on) => TakenBackOn = on;

    internal void Evaluate(MeasureOutcome outcome)
    {
        Done = outcome.Done;
        Helped = outcome.Helped;
    }
}
