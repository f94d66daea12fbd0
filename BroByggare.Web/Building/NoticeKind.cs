namespace BroByggare.Web.Building;

/// <summary>Strong is what one must know now; danger cannot be undone.</summary>
public enum NoticeKind
{
    Plain,
    Strong,
    Ok,
    Danger,
}
