namespace BroByggare.Web.Components;

/// <summary>Strong is what one must know now; danger cannot be undone.</summary>
public enum NoticeKind
{
    Plain,
    Strong,
    Ok,
    Danger,
}
