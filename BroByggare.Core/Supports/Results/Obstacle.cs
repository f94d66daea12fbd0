using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Results;

/// <summary>Something that stood in the way, and at which key contact.</summary>
public sealed class Obstacle
{
    private Obstacle() { }

    internal Obstacle(ObstacleKind kind, KeyContactId at, DateOnly on, string what, TeamMemberId by)
    {
        Kind = kind;
        KeyContactId = at;
        On = on;
        What = what;
        By = by;
    }

    public ObstacleId Id { get; private set; }

    public ObstacleKind Kind { get; private set; }

    public KeyContactId KeyContactId { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>In a few words, or empty; at most 500 characters.</summary>
    public EncryptedText What { get; private set; } = "";

    public TeamMemberId By { get; private set; }

    /// <summary>Noted by mistake and taken back: stands struck through and is not counted.</summary>
    public DateOnly? TakenBackOn { get; private set; }

    /// <param name="on">Null: it is put back.</param>
    internal void TakeBack(DateOnly? on) => TakenBackOn = on;

    /// <summary>The words are destroyed; what kind it was, and when, stays.</summary>
    internal void Strike() => What = "";
}
