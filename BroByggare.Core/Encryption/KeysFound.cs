using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Encryption;

/// <summary>What a look at the keys found.</summary>
/// <param name="Whole">Persons' keys that open.</param>
/// <param name="Broken">Persons' keys that do not.</param>
/// <param name="Missing">People in the database whose key is not there.</param>
/// <param name="Unused">Keys of nobody in the database.</param>
/// <param name="Ring">The names of the keys of the ring.</param>
public sealed record KeysFound(int Whole, int Broken, int Missing, int Unused, IReadOnlyList<string> Ring)
{
    public bool IsAllThere => Broken == 0 && Missing == 0;
}
