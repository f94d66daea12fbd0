namespace BroByggare.Core.Figures;

/// <summary>What a figure is a number of.</summary>
public enum FigureUnit
{
    Supports,
    Persons,
    Contacts,
    Minutes,
    Referrals,
    Results,
    Obstacles,
    PlanGoals,
    Activities,
    Occasions,
    Days,
    PerCent,
}
