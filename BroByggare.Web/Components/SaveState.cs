namespace BroByggare.Web.Components;

/// <summary>Saved means that the change is on disk, never that it is on its way.</summary>
public enum SaveState
{
    Saved,
    Saving,
    NotSaved,
}
