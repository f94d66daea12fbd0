using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Team;

/// <summary>A member of staff with an account. Disabled, never deleted: the history names them.</summary>
public sealed partial class TeamMember : Aggregate
{
    private TeamMember() { }

    public TeamMemberId Id { get; private set; }

    /// <summary>First and last name, at most 100 characters.</summary>
    public string Name { get; private set; } = "";

    public Role Role { get; private set; }

    public TeamId TeamId { get; private set; }

    /// <summary>The work telephone printed on the person's own plan, or empty.</summary>
    public string Phone { get; private set; } = "";

    /// <summary>A member who is switched off can do nothing from their next press on.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>Stands as a choice on the demo sign-in page; only there.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>The provider that knows them, exactly as it writes its own name; empty until they have come in once. At most 500 characters.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>The provider's name for them, at most 255 characters; empty until they have come in once.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The address they are invited by, in small letters, at most 100 characters, or empty.</summary>
    public string Mail { get; private set; } = "";

    internal static TeamMember Join(string name, Role role, TeamId team, string phone = "", bool isDemo = false, string mail = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new() { Name = name, Role = role, TeamId = team, Phone = phone, IsDemo = isDemo, Mail = Written(mail) };
    }

    /// <summary>An address as it is kept and looked for; one that is longer than can be kept is none.</summary>
    internal static string Written(string? mail) => mail?.Trim().ToLowerInvariant() is { Length: <= Input.LongestName } written ? written : "";

    public Actor AsActor() => new(Id, Role, TeamId);

    public MemberView AsView() => new(Id, Name, Role, TeamId, Phone);

    /// <summary>Why the account cannot be tied to a sign-in; null when it is still free.</summary>
    public Refusal? WhyNotRecognise() => Subject.Length > 0 ? TeamRefusals.AlreadyRecognised : null;

    /// <summary>From now on it is this sign-in at the provider that opens the account, and no other.</summary>
    internal void Recognise(string issuer, string subject)
    {
        ArgumentException.ThrowIfNullOrEmpty(issuer);
        ArgumentException.ThrowIfNullOrEmpty(subject);
        WhyNotRecognise().ThrowIfPresent();
        (Issuer, Subject) = (issuer, subject);
    }

    internal void SwitchOff() => IsActive = false;

    internal void Become(Role role) => Role = role;

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}
