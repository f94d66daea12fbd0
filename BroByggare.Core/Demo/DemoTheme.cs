using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;

namespace BroByggare.Core.Demo;

/// <summary>What an invented support is about: enough words that two supports about the same thing do not look copied.</summary>
internal sealed record DemoTheme
{
    /// <summary>Codes of areas; the first is always chosen.</summary>
    public required string[] Areas { get; init; }

    public required string[] Begins { get; init; }

    public required string[] Details { get; init; }

    public required string[] Wishes { get; init; }

    /// <summary>What shall have been reached, in the person's words.</summary>
    public required string[] Goals { get; init; }

    public required DemoMeasure[] Measures { get; init; }

    public required string[] Notes { get; init; }

    /// <summary>Whom in the register it leads to.</summary>
    public required string[] Organisations { get; init; }

    public required string[] Hopes { get; init; }

    public required ContactKind[] Kinds { get; init; }

    public required ResultKind[] Results { get; init; }
}
