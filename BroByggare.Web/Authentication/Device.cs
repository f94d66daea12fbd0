namespace BroByggare.Web.Authentication;

/// <summary>What a browser calls itself, coarsely: enough to recognise one's own, too little to follow anybody by.</summary>
internal static class Device
{
    /// <summary>In this order: most browsers also claim to be those further down.</summary>
    private static readonly (string Mark, string Name)[] Families =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("Safari/", "Safari")];

    /// <summary>The browser's family, or nothing when it is none that we know.</summary>
    public static string Of(HttpContext http)
    {
        var agent = http.Request.Headers.UserAgent.ToString();
        return Array.Find(Families, family => agent.Contains(family.Mark, StringComparison.Ordinal)).Name ?? "";
    }
}
