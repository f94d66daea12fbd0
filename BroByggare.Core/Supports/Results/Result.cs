using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Results;

/// <summary>A result for a person: got a job, a home, school every day.</summary>
public sealed class Result
{
    private Result() { }

    internal Result(ResultKind kind, DateOnly on, string what, TeamMemberId by)
    {
        Kind = kind;
        On = on;
        What = what;
        By = by;
    }

    public ResultId Id { get; private set; }

    public ResultKind Kind { get; private set; }

    /// <summary>The day it came about, in Stockholm.</summary>
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
