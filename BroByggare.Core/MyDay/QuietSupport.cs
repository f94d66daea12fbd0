using BroByggare.Core.Kernel;

namespace BroByggare.Core.MyDay;

/// <summary>A support without contact for long.</summary>
/// <param name="LastContactOn">Null: there has been none since it was opened.</param>
/// <param name="Days">Since the last contact, or since it was opened.</param>
/// <param name="For">Who is responsible, when the actor stands in for them; otherwise empty.</param>
public sealed record QuietSupport(SupportId Id, string Name, DateOnly? LastContactOn, int Days, string For)
{
    /// <inheritdoc cref="DayItem.Responsible" />
    public IReadOnlyList<string> Responsible { get; init; } = [];
}
