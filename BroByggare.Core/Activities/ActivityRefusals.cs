using BroByggare.Core.Kernel;

namespace BroByggare.Core.Activities;

/// <summary>The rules of activities.</summary>
public static class ActivityRefusals
{
    public static Refusal TitleMissing { get; } = new(
        "activity.title-missing", new("Skriv vad aktiviteten heter.", "Write what the activity is called."));

    public static Refusal DayMissing { get; } = new(
        "activity.day-missing", new("Välj vilken dag.", "Choose the day."));

    public static Refusal NotYet { get; } = new(
        "activity.not-yet", new("Aktiviteten har inte varit än.", "The activity has not taken place yet."));

    public static Refusal AlreadyHeld { get; } = new(
        "activity.already-held", new("Aktiviteten är redan genomförd.", "The activity has already been held."));

    public static Refusal Cancelled { get; } = new(
        "activity.cancelled", new("Aktiviteten är inställd.", "The activity is cancelled."));
}
