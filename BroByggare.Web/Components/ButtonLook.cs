namespace BroByggare.Web.Components;

/// <summary>The classes of a button or of a link that looks like one.</summary>
internal static class ButtonLook
{
    public static string Of(ButtonKind kind, bool isSlim, bool isBig)
    {
        var look = kind switch
        {
            ButtonKind.Plain => "btn",
            ButtonKind.Primary => "btn primary",
            ButtonKind.Quiet => "btn quiet",
            ButtonKind.Danger => "btn danger",
        };
        return look + (isSlim ? " slim" : "") + (isBig ? " big" : "");
    }
}
