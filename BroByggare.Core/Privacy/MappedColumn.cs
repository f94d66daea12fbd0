using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy;

/// <summary>One column of the data map: what it is called when it is told to the person, and what kind of fact it holds.</summary>
/// <param name="Property">As in the model, such as <c>Text</c>; a column without a property of its own by its own name.</param>
public sealed record MappedColumn(string Property, Text Label, DataKind Kind)
{
    /// <summary>What it is for, when that is something else than what its table is for.</summary>
    public Text? Purpose { get; init; }

    /// <summary>Why text of it lies readable in the database; null where it is sealed or no text.</summary>
    public string? WhyReadable { get; init; }

    /// <summary>Why the access extract leaves it out; null where it is given.</summary>
    public string? WhyNotGiven { get; init; }

    /// <summary>What becomes of it when the person is erased; null where the whole row goes, or where it is about no supported person.</summary>
    public AtErasure? AtErasure { get; init; }

    /// <summary>Of no use to the person; stands last in the extract.</summary>
    public bool IsTechnical => Kind is DataKind.Technical or DataKind.Key;

    internal MappedColumn Stays() => this with { AtErasure = Privacy.AtErasure.Stays };

    internal MappedColumn ToMonth() => this with { AtErasure = Privacy.AtErasure.ToMonth };

    internal MappedColumn InOrder() => this with { AtErasure = Privacy.AtErasure.InOrder };

    internal MappedColumn Emptied() => this with { AtErasure = Privacy.AtErasure.Emptied };
}
