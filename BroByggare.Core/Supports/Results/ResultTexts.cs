using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Results;

/// <summary>The words of results and obstacles.</summary>
public static class ResultTexts
{
    public static Text Name(this ResultKind kind) => kind switch
    {
        ResultKind.Job => new("Jobb", "Job"),
        ResultKind.Internship => new("Praktik", "Internship"),
        ResultKind.SubsidisedWork => new("Subventionerat arbete", "Subsidised work"),
        ResultKind.Studies => new("Studier", "Studies"),
        ResultKind.Housing => new("Bostad", "Housing"),
        ResultKind.SchoolAttendance => new("Skolnärvaro", "School attendance"),
        ResultKind.HealthContact => new("Vårdkontakt", "Health contact"),
        ResultKind.Income => new("Inkomst eller ersättning", "Income or benefit"),
        ResultKind.Other => new("Annat", "Other"),
    };

    public static Text Name(this ObstacleKind kind) => kind switch
    {
        ObstacleKind.Refused => new("Fick nej", "Refused"),
        ObstacleKind.NoInterpreter => new("Ingen tolk", "No interpreter"),
        ObstacleKind.DigitalOnly => new("Bara digitalt", "Digital only"),
        ObstacleKind.LongWait => new("Lång väntan", "Long wait"),
        ObstacleKind.PoorTreatment => new("Dåligt bemötande", "Poor treatment"),
        ObstacleKind.WrongInformation => new("Fel information", "Wrong information"),
        ObstacleKind.Other => new("Annat", "Other"),
    };
}
