using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace BroByggare.Core.Encryption;

/// <summary>
/// Personal text: readable while it is worked with, sealed wherever it is stored. Text becomes one of these by itself; it is
/// read back only by asking for <see cref="Text"/>, which throws where nobody has opened it.
/// What is loaded with its aggregate is opened at once; what a query picks out is opened by <see cref="FieldEncryption.Read"/>.
/// A new text is a new one of these: it is sealed once, for the one place it is stored in.
/// </summary>
[DebuggerDisplay("sealed")]
public sealed class EncryptedText
{
    private string? _text;
    private byte[]? _bytes;
    private string? _sealedFor;

    private EncryptedText() { }

    /// <summary>What is left of a text that was erased: nothing that can be opened.</summary>
    internal static EncryptedText Empty => Stored("", []);

    /// <summary>The text. Throws when nobody has opened it, so that a query which forgets to is found by its first test.</summary>
    public string Text => _text ?? throw new InvalidOperationException("This text is sealed; open it with FieldEncryption.Read.");

    public int Length => Text.Length;

    /// <summary>What is stored. Throws when it has not been sealed, so that nothing is ever stored readable.</summary>
    internal byte[] Bytes => _bytes ?? throw new InvalidOperationException("This text was about to be stored unsealed.");

    /// <summary>The place in the model that it came from, such as <c>Note.Text</c>.</summary>
    internal string Place { get; private init; } = "";

    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator EncryptedText?(string? text) => text is null ? null : new() { _text = text };

    public override string ToString() => Text;

    /// <summary>As it lies in the database.</summary>
    internal static EncryptedText Stored(string place, byte[] bytes) => new() { Place = place, _bytes = bytes };

    internal void OpenBy(FieldEncryption seals, string row) => _text ??= seals.Read(this, row);

    /// <summary>Seals a new text for its place; one that is stored already stays as it is.</summary>
    internal void SealBy(FieldEncryption seals, PersonKeyId key, string place, string row)
    {
        var where = $"{place}|{row}";
        if (_bytes is null)
            (_bytes, _sealedFor) = (seals.Seal(key, place, row, Text), where);
        else if (_sealedFor is not null && _sealedFor != where)
            throw new InvalidOperationException("One sealed text in two places; give each its own.");
    }
}
