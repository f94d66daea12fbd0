namespace BroByggare.Web.Components;

/// <summary>How a button looks: at most one primary on a page.</summary>
public enum ButtonKind
{
    Plain,
    Primary,
    Quiet,
    Danger,
}
