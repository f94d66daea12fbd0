namespace BroByggare.Core.Supports.Results;

/// <summary>What came of it for the person. Employment is a kind of its own: "jobb" counts nothing else.</summary>
public enum ResultKind
{
    Job,
    Internship,
    SubsidisedWork,
    Studies,
    Housing,
    SchoolAttendance,
    HealthContact,
    Income,
    Other,
}
