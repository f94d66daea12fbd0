using BroByggare.Core.Kernel;

namespace BroByggare.Core.Drafts;

/// <summary>A draft that waits for its writer.</summary>
/// <param name="At">The last key, on the wall clock in Stockholm.</param>
/// <param name="Device">The browser's family; may be empty.</param>
public sealed record DraftRow(string Form, Guid Tab, DateTime At, string Device)
{
    /// <inheritdoc cref="Draft.Sequence"/>
    public long Sequence { get; init; }

    /// <summary>The support it is about, or null.</summary>
    public SupportId? Support { get; init; }
}

/// <summary>The same, opened.</summary>
/// <param name="Name">The person's, or empty.</param>
public sealed record OpenedDraft(DraftRow Row, string Name, DraftWords Words);
