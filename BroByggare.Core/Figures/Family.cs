using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Figures;

/// <summary>Figures of one kind that belong together, such as results by kind: one definition and one query for all.</summary>
public sealed class Family
{
    internal Family(
        string code, Text name, Text definition, FigureUnit unit, Func<BroByggareContext, Period, Task<IReadOnlyList<FamilyPart>>> count)
    {
        Code = code;
        Name = name;
        Definition = definition;
        Unit = unit;
        Count = count;
    }

    /// <summary>What the codes of its members begin with, such as <c>results-by-kind</c>.</summary>
    public string Code { get; }

    public Text Name { get; }

    /// <summary>The name where there is room for 31 characters only, as on the tab of a sheet.</summary>
    public Text ShortName { get => field ?? FigureTexts.ShortNames.GetValueOrDefault(Code) ?? Name; private init; }

    /// <summary>Exactly what is counted.</summary>
    public Text Definition { get; }

    public FigureUnit Unit { get; }

    /// <inheritdoc cref="Figure.CountsPeople" />
    public bool CountsPeople { get; internal init; } = true;

    /// <inheritdoc cref="Figure.MakesGoal" />
    public bool MakesGoal { get; private set; }

    /// <summary>The figure that the members sum to; null where a thing can stand under several members.</summary>
    public string? Total { get; internal init; }

    /// <summary>Another family with the same members; a member is hidden here when it is hidden there.</summary>
    public string? HiddenLike { get; internal init; }

    /// <summary>The members that are always there, whatever has been counted; empty when they come from a register.</summary>
    public IReadOnlyList<FamilyPart> Members { get; internal init; } = [];

    internal Func<BroByggareContext, Period, Task<IReadOnlyList<FamilyPart>>> Count { get; }

    /// <summary>As it was worded when its year was frozen; not counted again.</summary>
    internal static Family Frozen(FrozenFamily family, IReadOnlyList<FamilyPart> parts) =>
        new(family.Code, family.Name, family.Definition, family.Unit, (_, _) => throw new InvalidOperationException("A frozen family is not counted again."))
        {
            ShortName = family.ShortName,
            Members = family.IsOfRegister ? [] : parts,
        };

    /// <summary>A goal can be decided for each of its members.</summary>
    internal Family AsGoal()
    {
        MakesGoal = true;
        return this;
    }
}
