using System.Linq.Expressions;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Figures.Keys;

/// <summary>
/// A key with which another program reads a year's figures as they may leave the house. It is the municipality's and not the
/// member's who made it: it holds until its last day or until an administrator revokes it. Only its hash is stored.
/// Decision: docs/decisions/0029-figures-for-machines.md.
/// </summary>
public sealed class FigureKey : Aggregate, IGuarded<FigureKey, FigureKeyId>
{
    private FigureKey() { }

    public FigureKeyId Id { get; private set; }

    /// <summary>What it is for, such as "Power BI, ekonomi"; at most 100 characters.</summary>
    public string Name { get; private set; } = "";

    /// <summary>SHA-256 of the key, as 64 hexadecimal digits.</summary>
    public string KeyHash { get; private set; } = "";

    public TeamMemberId MadeBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime MadeAt { get; private set; }

    /// <summary>The last day on which it opens.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>The last day on which somebody read with it; null when nobody has.</summary>
    public DateOnly? UsedOn { get; private set; }

    public TeamMemberId? RevokedBy { get; private set; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? RevokedAt { get; private set; }

    /// <summary>Administrators: what the keys open is figures, which are about nobody.</summary>
    public static IQueryable<FigureKey> VisibleTo(IQueryable<FigureKey> all, Actor actor) => actor.Role switch
    {
        Role.Administrator => all,
        Role.Bridgebuilder or Role.Coordinator or Role.Manager => all.Where(key => false),
    };

    public static Expression<Func<FigureKey, bool>> Is(FigureKeyId id) => key => key.Id == id;

    public static Refusal? WhyNotBy(Actor actor) => actor.Role is Role.Administrator ? null : CommonRefusals.NotAllowed;

    /// <summary>Those that open on the day.</summary>
    public static IQueryable<FigureKey> Holding(IQueryable<FigureKey> all, DateOnly today) => all.Where(key => key.RevokedAt == null && key.LastDay >= today);

    public Refusal? WhyNotRevoke() => RevokedAt is null ? null : FigureKeyRefusals.AlreadyRevoked;

    /// <summary>It opens nothing from now on.</summary>
    public void Revoke(Signature signed)
    {
        WhyNotRevoke().ThrowIfPresent();
        (RevokedBy, RevokedAt) = (signed.By, signed.At);
    }

    /// <param name="key">Told once to whoever makes it, and stored nowhere.</param>
    /// <param name="lastDay">From today to the given number of days ahead.</param>
    internal static FigureKey Make(string key, string name, DateOnly lastDay, int longestDays, Signature signed)
    {
        if (lastDay < signed.On || lastDay > signed.On.AddDays(longestDays))
            FigureKeyRefusals.LastDayWrong.With(longestDays).ThrowIfPresent();
        return new()
        {
            Name = Input.Text(name, Input.LongestName, FigureKeyRefusals.NameMissing),
            KeyHash = SessionKey.Hash(key),
            MadeBy = signed.By,
            MadeAt = signed.At,
            LastDay = lastDay,
        };
    }

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}
