namespace BroByggare.Web.Building;

/// <summary>Saved means that the change is on disk, never that it is on its way.</summary>
public enum SaveState
{
    Saved,
    Saving,
    NotSaved,
}
