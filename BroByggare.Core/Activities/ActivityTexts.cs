using BroByggare.Core.Kernel;

namespace BroByggare.Core.Activities;

/// <summary>The words of activities.</summary>
public static class ActivityTexts
{
    public static Text Name(this ActivityKind kind) => kind switch
    {
        ActivityKind.Lecture => new("Föreläsning", "Lecture"),
        ActivityKind.StudyCircle => new("Studiecirkel", "Study circle"),
        ActivityKind.Outreach => new("Uppsökande besök", "Outreach visit"),
        ActivityKind.MeetingPlace => new("Mötesplats", "Meeting place"),
        ActivityKind.InformationMaterial => new("Informationsmaterial", "Information material"),
        ActivityKind.Other => new("Annat", "Other"),
    };

    public static Text Name(this Audience audience) => audience switch
    {
        Audience.Staff => new("Personal", "Staff"),
        Audience.Leaders => new("Chefer och politiker", "Leaders"),
        Audience.School => new("Skola", "School"),
        Audience.Roma => new("Romer", "Roma"),
        Audience.Public => new("Allmänhet", "Public"),
    };

    public static Text Name(this ActivityState state) => state switch
    {
        ActivityState.Planned => new("Planerad", "Planned"),
        ActivityState.AwaitsNumbers => new("Väntar på antal", "Awaits numbers"),
        ActivityState.Held => new("Genomförd", "Held"),
        ActivityState.Cancelled => new("Inställd", "Cancelled"),
    };
}
