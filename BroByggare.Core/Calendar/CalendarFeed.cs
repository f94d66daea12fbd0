using System.Linq.Expressions;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Calendar;

/// <summary>
/// An address at which a member's telephone fetches their days. Whoever has the address can read it, so what is read there
/// has no name and no topic. One a member; a new one ends the old. Decision: docs/decisions/0026-calendar-feed.md.
/// </summary>
public sealed class CalendarFeed : Aggregate, IGuarded<CalendarFeed, CalendarFeedId>
{
    private CalendarFeed() { }

    public CalendarFeedId Id { get; private set; }

    public TeamMemberId MemberId { get; private set; }

    /// <summary>SHA-256 of the secret part of the address, as 64 hexadecimal digits.</summary>
    public string KeyHash { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime MadeAt { get; private set; }

    /// <summary>When it was last fetched, UTC, to within an hour; null when never. Stands in no log: a telephone asks all day.</summary>
    public DateTime? FetchedAt { get; private set; }

    /// <summary>One's own.</summary>
    public static IQueryable<CalendarFeed> VisibleTo(IQueryable<CalendarFeed> all, Actor actor) => all.Where(feed => feed.MemberId == actor.Id);

    public static Expression<Func<CalendarFeed, bool>> Is(CalendarFeedId id) => feed => feed.Id == id;

    internal static CalendarFeed Make(TeamMemberId member, string keyHash, DateTime at) => new() { MemberId = member, KeyHash = keyHash, MadeAt = at };

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}

/// <summary>Which address. It opens nothing: what opens is the key in it.</summary>
public readonly record struct CalendarFeedId(int Value) : IId<CalendarFeedId>
{
    public static CalendarFeedId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What is done with it, as the log calls it.</summary>
public static class CalendarFeedActions
{
    private static readonly AuditSubject<CalendarFeed> Feeds = new("CalendarFeed");

    public static AuditAction<CalendarFeed> Open { get; } = Feeds.Change("Open");

    public static AuditAction<CalendarFeed> Close { get; } = Feeds.Change("Close");
}

/// <summary>How it is stored.</summary>
internal sealed class CalendarFeedMapping : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("CalendarFeeds");
        builder.Property(feed => feed.Id).ValueGeneratedOnAdd();
        builder.Property(feed => feed.Version).IsConcurrencyToken();
        builder.Property(feed => feed.KeyHash).HasMaxLength(64);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(feed => feed.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(feed => feed.KeyHash).IsUnique();
        builder.HasIndex(feed => feed.MemberId).IsUnique();
    }
}

/// <summary>What a query calls the table.</summary>
internal static class CalendarFeedTables
{
    extension(BroByggareContext db)
    {
        public DbSet<CalendarFeed> CalendarFeeds => db.Set<CalendarFeed>();
    }
}
