using BroByggare.Core.Encryption;
using Microsoft.Data.Sqlite;

namespace BroByggare.Core.Demo;

/// <summary>
/// Lets the database seal what it copies: a sealed text is bound to its row and its person's key, so a copy of it is opened
/// and sealed anew on the way, and each copied person gets a key of their own.
/// </summary>
internal sealed class DemoReseal(FieldEncryption seals)
{
    private readonly Dictionary<(long Key, long Copy), PersonKeyId> _keys = [];

    /// <summary>The expression for the key of a copied person.</summary>
    public static string KeyOf(string column) => $"copied_key({column}, copy.place)";

    /// <summary>The expression for a copied text.</summary>
    public static string Text(string column, string place, string rowThere, string rowHere) =>
        $"sealed_anew({column}, '{place}', {rowThere}, {rowHere}, copy.place)";

    /// <summary>Makes the two known to this connection while it is open.</summary>
    public void TeachTo(SqliteConnection connection)
    {
        connection.CreateFunction<long, long, long>("copied_key", (key, copy) => KeyFor(key, copy).Value);
        connection.CreateFunction<byte[]?, string, string, string, long, byte[]?>("sealed_anew", Anew);
    }

    private byte[]? Anew(byte[]? bytes, string place, string rowThere, string rowHere, long copy)
    {
        if (bytes is null)
            return null;
        var text = seals.Read(EncryptedText.Stored(place, bytes), rowThere);
        return seals.Seal(KeyFor(FieldEncryption.KeyOf(bytes).Value, copy), place, rowHere, text);
    }

    private PersonKeyId KeyFor(long key, long copy)
    {
        if (!_keys.TryGetValue((key, copy), out var own))
            _keys[(key, copy)] = own = seals.NewKey();
        return own;
    }
}
