using System.Linq.Expressions;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Supports;

/// <summary>
/// How a support is stored. What its rules need is always loaded with it; what is only written to (history, notes,
/// contacts, results, obstacles) is not, so that a long story does not slow down a short verb.
/// </summary>
internal sealed class IndividualSupportMapping : IEntityTypeConfiguration<IndividualSupport>
{
    /// <summary>The column by which a part belongs to its support.</summary>
    public const string SupportId = "SupportId";

    public void Configure(EntityTypeBuilder<IndividualSupport> builder)
    {
        builder.ToTable("Supports");
        builder.Property(support => support.Id).ValueGeneratedOnAdd();
        builder.Property(support => support.Version).IsConcurrencyToken();
        builder.Ignore(support => support.Round);
        // A team's list is read in each of its orders straight from one of these, however many supports there are.
        builder.HasIndex(support => new { support.TeamId, support.ClosedOn });
        builder.HasIndex(support => new { support.TeamId, support.ClosedOn, support.Step });
        builder.HasIndex(support => new { support.TeamId, support.ClosedOn, support.LastContactOn });
        builder.HasIndex(support => new { support.TeamId, support.ClosedOn, support.NextDueOn });
        builder.HasIndex(support => new { support.TeamId, support.ClosedOn, support.ParkedUntil });
        builder.HasIndex(support => new { support.PersonId, support.TeamId });
        builder.HasIndex(support => new { support.ClosedOn, support.Step });
        builder.HasIndex(support => support.OpenedOn);

        builder.HasMany(support => support.HandoverOffers).WithOne(offer => offer.Support).HasForeignKey(offer => offer.SupportId);
        LoadedWithIt(builder, support => support.Periods);
        LoadedWithIt(builder, support => support.Rounds);
        LoadedWithIt(builder, support => support.Areas);
        LoadedWithIt(builder, support => support.Measures);
        LoadedWithIt(builder, support => support.Actions);
        LoadedWithIt(builder, support => support.Goals);
        LoadedWithIt(builder, support => support.Watches);
        LoadedWithIt(builder, support => support.Responsible);
        LoadedWithIt(builder, support => support.AccessMarks);
        LoadedWithIt(builder, support => support.Consents);
        LoadedWithIt(builder, support => support.Referrals);
        LoadedWithIt(builder, support => support.EntryQuestions);
        // In one question with the rest: closing and handing over end what waits.
        builder.Navigation(support => support.HandoverOffers).AutoInclude();
        Belongs(builder, support => support.History);
        Belongs(builder, support => support.Contacts);
        Belongs(builder, support => support.Notes);
        Belongs(builder, support => support.NoteAdditions);
        Belongs(builder, support => support.FormerTexts);
        Belongs(builder, support => support.Strikings);
        Belongs(builder, support => support.Results);
        Belongs(builder, support => support.Obstacles);
        Belongs(builder, support => support.EntryTurns);
    }

    private static void LoadedWithIt<TPart>(
        EntityTypeBuilder<IndividualSupport> builder, Expression<Func<IndividualSupport, IEnumerable<TPart>?>> parts)
        where TPart : class
    {
        Belongs(builder, parts);
        builder.Navigation(parts).AutoInclude();
    }

    private static void Belongs<TPart>(
        EntityTypeBuilder<IndividualSupport> builder, Expression<Func<IndividualSupport, IEnumerable<TPart>?>> parts)
        where TPart : class =>
        builder.HasMany(parts).WithOne().HasForeignKey(SupportId).IsRequired();
}

/// <summary>What a query calls these tables.</summary>
internal static class SupportTables
{
    extension(BroByggareContext db)
    {
        public DbSet<IndividualSupport> Supports => db.Set<IndividualSupport>();
    }
}
