using System.Text;

namespace BroByggare.Web.Authentication;

/// <summary>Where to go on after signing in: a place in this system, never another address dressed up as one.</summary>
public static class ReturnUrl
{
    /// <summary>The address when it is <c>/x</c>, otherwise the start. Letters that no header can carry are written as the web writes them.</summary>
    public static string Safe(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? Escaped(address) : "/";

    private static string Escaped(string address)
    {
        if (address.All(letter => char.IsAscii(letter) && letter != ' '))
            return address;
        var escaped = new StringBuilder();
        foreach (var letter in address.EnumerateRunes())
            escaped.Append(letter.IsAscii && letter.Value != ' ' ? letter.ToString() : Uri.EscapeDataString(letter.ToString()));
        return escaped.ToString();
    }
}
