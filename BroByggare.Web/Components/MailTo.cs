namespace BroByggare.Web.Components;

/// <summary>A mail address as a link. What somebody typed into it can add no other receiver, subject or text.</summary>
internal static class MailTo
{
    public static string Of(string typed) => "mailto:" + Uri.EscapeDataString(typed).Replace("%40", "@", StringComparison.Ordinal);
}
