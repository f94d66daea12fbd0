using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;

namespace BroByggare.Core.WithoutIdentity;

/// <summary>
/// Help recorded without identity, by the board's decision (Social Services Act 2025): kind, area, minutes and result.
/// No words, no time of day, no writer: nothing that can later be tied to a person. It counts in the figures.
/// </summary>
public sealed class HelpWithoutIdentity
{
    private HelpWithoutIdentity() { }

    public HelpWithoutIdentityId Id { get; private set; }

    public DateOnly On { get; private set; }

    public ContactKind Kind { get; private set; }

    public AreaCode Area { get; private set; }

    /// <summary>1 to 1,440.</summary>
    public int Minutes { get; private set; }

    public ResultKind? Result { get; private set; }

    /// <summary>Older help is in figures that are done with.</summary>
    public static DateOnly FirstDay(DateOnly today) => today.AddYears(-1);

    /// <param name="on">From a year ago to today.</param>
    public static HelpWithoutIdentity Give(ContactKind kind, AreaCode area, int minutes, ResultKind? result, DateOnly on, DateOnly today)
    {
        if (!AreaCatalogue.Has(area))
            SupportRefusals.AreaMissing.ThrowIfPresent();
        if (Input.PastDay(on, today) < FirstDay(today))
            WithoutIdentityRefusals.TooLongAgo.ThrowIfPresent();
        return new()
        {
            Kind = kind,
            Area = area,
            Minutes = Input.Number(minutes, 1, 1_440),
            Result = result,
            On = on,
        };
    }
}
