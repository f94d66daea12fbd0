namespace BroByggare.Web.Building;

/// <summary>How a button looks: at most one primary on a page.</summary>
public enum ButtonKind
{
    Plain,
    Primary,
    Quiet,
    Danger,
}
