using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports.Lists;

/// <summary>
/// Which supports a list shows and in which order. Never by area, authority or outcome: people are not listed by what
/// they struggle with (SoLPuF 15 §, SoLPuL 7 a §).
/// </summary>
public sealed record SupportFilter
{
    /// <summary>Only those in this step; a closed support stands in none.</summary>
    public SupportStep? Step { get; init; }

    /// <summary>Only those that this bridge-builder is responsible for now.</summary>
    public TeamMemberId? Responsible { get; init; }

    /// <summary>Only those without contact for more than so many days.</summary>
    public int? QuietDays { get; init; }

    /// <summary>Only those that something was to be done about before today.</summary>
    public bool OnlyLate { get; init; }

    /// <summary>Rows on a page: one of <see cref="SupportListQueries.PageSizes"/>.</summary>
    public int Rows { get; init; } = SupportListQueries.PageSize;

    public bool ShowParked { get; init; } = true;

    /// <summary>Closed ones too, last and the latest closed first.</summary>
    public bool ShowClosed { get; init; }

    public SupportOrder Order { get; init; }

    /// <summary>Highest first.</summary>
    public bool Falls { get; init; } = true;

    /// <summary>The other shows the same supports, in whatever order and however many at a time.</summary>
    public bool HasSameSupports(SupportFilter other) => this == other with { Order = Order, Falls = Falls, Rows = Rows };
}
