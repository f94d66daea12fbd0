using System.Security.Cryptography;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>A file that was taken out of a frozen year to leave the house, kept as it was to the last byte. Never changed.</summary>
public sealed class SentFile
{
    /// <summary>SHA-256 in hexadecimal.</summary>
    public const int ChecksumLength = 64;

    private SentFile() { }

    public SentFileId Id { get; private set; }

    public FrozenYearId FrozenYearId { get; private set; }

    /// <summary>Such as <c>arets-siffror-2025.xlsx</c>.</summary>
    public string Name { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    /// <summary>To whom, such as "Länsstyrelsen"; at most 100 characters, or empty.</summary>
    public string To { get; private set; } = "";

    public TeamMemberId MadeBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime MadeAt { get; private set; }

    public byte[] Content { get; private set; } = [];

    /// <summary>In bytes.</summary>
    public int Size { get; private set; }

    public string Checksum { get; private set; } = "";

    internal static SentFile Keep(FrozenYearId year, NewSentFile file, Signature signed) => new()
    {
        FrozenYearId = year,
        Name = Input.Identifier(file.Name, Input.LongestName),
        ContentType = Input.Identifier(file.ContentType, Input.LongestName),
        To = Input.OptionalText(file.To, Input.LongestName),
        MadeBy = signed.By,
        MadeAt = signed.At,
        Content = file.Content,
        Size = file.Content.Length,
        Checksum = Convert.ToHexStringLower(SHA256.HashData(file.Content)),
    };
}

/// <summary>A file that has just been made.</summary>
/// <param name="To">To whom, or empty; at most 100 characters.</param>
public sealed record NewSentFile(string Name, string ContentType, byte[] Content, string To);

/// <summary>One that is taken out again.</summary>
public sealed record SentContent(string Name, string ContentType, byte[] Content);

/// <summary>One in the list of what was sent.</summary>
/// <param name="MadeAt">On the wall clock in Stockholm.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Checksum">SHA-256 in hexadecimal.</param>
/// <param name="IsOfThis">Made of the figures that hold now; false for one made before the year was thawed.</param>
public sealed record SentFileRow(SentFileId Id, string Name, string To, string MadeBy, DateTime MadeAt, int Size, string Checksum, bool IsOfThis);
