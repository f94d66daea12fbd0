using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Authorization;

/// <summary>Who works here; answered by the feature that keeps the accounts.</summary>
public interface IMembership
{
    /// <summary>As the database knows them now, with those whom they stand in for today; null when they are switched off.</summary>
    Task<Actor?> Find(BroByggareContext db, TeamMemberId id);

    /// <summary>What they are called, also when they are switched off.</summary>
    Task<string?> NameOf(BroByggareContext db, TeamMemberId id);
}
