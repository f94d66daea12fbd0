using System.Buffers.Text;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>A token (RFC 7519, signed as RFC 7515) that somebody brought, taken apart more strictly than Microsoft's reader does it.</summary>
internal sealed record Jwt(StrictJson Header, StrictJson Payload, TokenExpectation Expected)
{
    /// <summary>In characters. The largest that a provider sends are a few thousand.</summary>
    private const int Longest = 64 * 1024;

    public string Subject => Payload.Words("sub") ?? "";

    /// <summary>Null when it is not three parts of base64url with an object in the first and the second.</summary>
    public static Jwt? Read(string? raw, TokenExpectation expected)
    {
        if (raw is null or { Length: > Longest } || raw.Split('.') is not [var header, var payload, var signature])
            return null;
        return Decode(header) is { } headerBytes && StrictJson.Read(headerBytes) is { } headerJson
            && Decode(payload) is { } payloadBytes && StrictJson.Read(payloadBytes) is { } payloadJson
            && Decode(signature) is not null
            ? new(headerJson, payloadJson, expected)
            : null;
    }

    /// <summary>Base64url without padding, spaces or anything else that would let one token be written in two ways.</summary>
    private static byte[]? Decode(string part) =>
        part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') && Base64Url.IsValid(part)
            ? Base64Url.DecodeFromChars(part)
            : null;
}
