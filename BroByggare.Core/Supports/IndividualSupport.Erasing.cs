using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports;

/// <summary>What is left of it when its person is erased: a bare row for the figures, which nobody finds.</summary>
public sealed partial class IndividualSupport
{
    /// <summary>It behaves everywhere as a number that never was; only figures count it.</summary>
    public bool IsErased { get; private set; }

    /// <param name="on">The day it is closed, if it is open: so it is when an old database is put back, from before it was closed.</param>
    internal void BecomeErased(DateOnly on)
    {
        IsErased = true;
        if (!IsClosed)
        {
            ClosedOn = on;
            _periods.Single(open => open.ClosedOn is null).Close(on, ClosingReason.Other);
            foreach (var responsible in _responsible)
                responsible.SupportClosedOn = on;
        }

        CountVersion();
    }
}
