using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>A change, made after a year was frozen, of what its figures were made of. Never of whom.</summary>
/// <param name="On">The day it was made; null where the row does not know.</param>
/// <param name="By">The member of staff who made it; null where the row does not know.</param>
/// <param name="What">A sentence.</param>
public sealed record LaterChange(DateOnly? On, string? By, Text What);

/// <summary>What was changed.</summary>
public enum LaterKind
{
    ContactAdded,
    ContactTakenBack,
    ContactBroughtBack,
    ContactCorrected,
    JobAdded,
    ResultAdded,
    ResultTakenBack,
    ResultBroughtBack,
    ObstacleAdded,
    ObstacleTakenBack,
    ObstacleBroughtBack,
    ReferralWithdrawn,
    ReferralMoved,
    ActivityPlanned,
    ActivityChanged,
    ActivityNumbers,
    ActivityNotHeld,
    ResponsibleChanged,
    AreasChosen,
    Merged,
    HelpAdded,
}
