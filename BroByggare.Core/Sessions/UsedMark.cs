namespace BroByggare.Core.Sessions;

/// <summary>
/// What may be used once and has been: the question of a sign-in, the number of a logout token. It holds nothing of what it
/// was, and is gone when the thing itself would be refused for its age.
/// </summary>
public sealed class UsedMark
{
    private UsedMark() { }

    internal UsedMark(string hash, DateTime until) => (Hash, Until) = (hash, until);

    /// <summary>SHA-256 of what was used, as 64 hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime Until { get; private set; }
}
