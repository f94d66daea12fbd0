using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Activities;

/// <summary>How activities are stored.</summary>
internal sealed class ActivityMapping : IEntityTypeConfiguration<Activity>, IEntityTypeConfiguration<ActivityArea>
{
    private const string ActivityId = "ActivityId";

    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("Activities");
        builder.Property(activity => activity.Id).ValueGeneratedOnAdd();
        builder.Property(activity => activity.Version).IsConcurrencyToken();
        builder.Property(activity => activity.Title).HasMaxLength(Input.LongestName);
        builder.Property(activity => activity.Place).HasMaxLength(Input.LongestName);
        builder.OwnsOne(activity => activity.Numbers);
        builder.Navigation(activity => activity.Numbers).IsRequired();
        builder.HasMany(activity => activity.Areas).WithOne().HasForeignKey(ActivityId).IsRequired();
        builder.Navigation(activity => activity.Areas).AutoInclude();
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(activity => activity.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(activity => new { activity.On, activity.Kind });
    }

    public void Configure(EntityTypeBuilder<ActivityArea> builder)
    {
        builder.ToTable("ActivityAreas");
        builder.Property<ActivityId>(ActivityId);
        builder.HasKey(ActivityId, nameof(ActivityArea.Area));
        builder.Property(area => area.Area).ValueGeneratedNever();
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class ActivityTables
{
    extension(BroByggareContext db)
    {
        public DbSet<Activity> Activities => db.Set<Activity>();

        public DbSet<ActivityArea> ActivityAreas => db.Set<ActivityArea>();
    }
}
