namespace BroByggare.Core.Encryption;

/// <summary>Where the keys are. Never in the database, and best not on its disk nor in its backup.</summary>
/// <param name="Folder">The folder of the persons' keys, and of the key ring when it is a file.</param>
/// <param name="Ring">The key ring's words themselves, from the environment or a secret store; null: the file in the folder.</param>
public sealed record KeySettings(string Folder, string? Ring = null)
{
    /// <summary>The key ring, when it is a file.</summary>
    public string RingFile => Path.Combine(Folder, "ring.json");

    /// <summary>Each person's own key, wrapped.</summary>
    public string PersonsFile => Path.Combine(Folder, "persons.db");
}
