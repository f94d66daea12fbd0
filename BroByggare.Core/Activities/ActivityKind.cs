namespace BroByggare.Core.Activities;

/// <summary>What was arranged.</summary>
public enum ActivityKind
{
    Lecture,
    StudyCircle,
    Outreach,
    MeetingPlace,
    InformationMaterial,
    Other,
}
