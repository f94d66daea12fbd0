using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>How frozen years are stored, and the files that were sent of them.</summary>
internal sealed class FrozenYearMapping :
    IEntityTypeConfiguration<FrozenYear>, IEntityTypeConfiguration<FrozenFigure>, IEntityTypeConfiguration<FrozenFamily>, IEntityTypeConfiguration<SentFile>
{
    private const string FrozenYearId = "FrozenYearId";

    // A definition is a few sentences; the longest today has half of this.
    private const int LongestDefinition = 1_000;

    public void Configure(EntityTypeBuilder<FrozenYear> builder)
    {
        builder.ToTable("FrozenYears");
        builder.Property(year => year.Id).ValueGeneratedOnAdd();
        builder.Property(year => year.Version).IsConcurrencyToken();
        builder.Property(year => year.ThawWhy).HasMaxLength(Input.LongestLine);
        builder.OwnsOne(year => year.Newest);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(year => year.FrozenBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(year => year.ThawAskedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(year => year.ThawedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(year => year.Year);
        builder.HasMany(year => year.Figures).WithOne().HasForeignKey(FrozenYearId).IsRequired();
        builder.HasMany(year => year.Families).WithOne().HasForeignKey(FrozenYearId).IsRequired();
    }

    public void Configure(EntityTypeBuilder<FrozenFigure> builder)
    {
        builder.ToTable("FrozenFigures");
        builder.Property<FrozenYearId>(FrozenYearId);
        builder.HasKey(FrozenYearId, nameof(FrozenFigure.Number));
        builder.Property(figure => figure.Number).ValueGeneratedNever();
        builder.Property(figure => figure.Code).HasMaxLength(Input.LongestName);
        builder.Property(figure => figure.Family).HasMaxLength(Input.LongestName);
        builder.Property(figure => figure.NameSwedish).HasMaxLength(Input.LongestName);
        builder.Property(figure => figure.NameEnglish).HasMaxLength(Input.LongestName);
        builder.Property(figure => figure.DefinitionSwedish).HasMaxLength(LongestDefinition);
        builder.Property(figure => figure.DefinitionEnglish).HasMaxLength(LongestDefinition);
        builder.Property(figure => figure.GoalDecidedBy).HasMaxLength(Input.LongestName);
    }

    public void Configure(EntityTypeBuilder<FrozenFamily> builder)
    {
        builder.ToTable("FrozenFamilies");
        builder.Property<FrozenYearId>(FrozenYearId);
        builder.HasKey(FrozenYearId, nameof(FrozenFamily.Number));
        builder.Property(family => family.Number).ValueGeneratedNever();
        builder.Property(family => family.Code).HasMaxLength(Input.LongestName);
        builder.Property(family => family.NameSwedish).HasMaxLength(Input.LongestName);
        builder.Property(family => family.NameEnglish).HasMaxLength(Input.LongestName);
        builder.Property(family => family.ShortNameSwedish).HasMaxLength(Input.LongestName);
        builder.Property(family => family.ShortNameEnglish).HasMaxLength(Input.LongestName);
        builder.Property(family => family.DefinitionSwedish).HasMaxLength(LongestDefinition);
        builder.Property(family => family.DefinitionEnglish).HasMaxLength(LongestDefinition);
    }

    public void Configure(EntityTypeBuilder<SentFile> builder)
    {
        builder.ToTable("SentFiles");
        builder.Property(file => file.Id).ValueGeneratedOnAdd();
        builder.Property(file => file.Name).HasMaxLength(Input.LongestName);
        builder.Property(file => file.ContentType).HasMaxLength(Input.LongestName);
        builder.Property(file => file.To).HasMaxLength(Input.LongestName);
        builder.Property(file => file.Checksum).HasMaxLength(SentFile.ChecksumLength);
        builder.HasOne<FrozenYear>().WithMany().HasForeignKey(file => file.FrozenYearId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(file => file.MadeBy).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class FrozenYearTables
{
    extension(BroByggareContext db)
    {
        public DbSet<FrozenYear> FrozenYears => db.Set<FrozenYear>();

        public DbSet<SentFile> SentFiles => db.Set<SentFile>();
    }
}
