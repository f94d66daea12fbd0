using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Journal;

/// <summary>Which note.</summary>
public readonly record struct NoteId(int Value) : IId<NoteId>
{
    public static NoteId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
