using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.People;

/// <summary>How mergings are stored.</summary>
internal sealed class PersonMergeMapping : IEntityTypeConfiguration<PersonMerge>
{
    public void Configure(EntityTypeBuilder<PersonMerge> builder)
    {
        builder.ToTable("PersonMerges");
        builder.Property(merge => merge.Id).ValueGeneratedOnAdd();
        builder.Property(merge => merge.Version).IsConcurrencyToken();
        builder.HasOne(merge => merge.Person).WithMany().HasForeignKey(merge => merge.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(merge => merge.GoneId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(merge => merge.By).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class PersonMergeTables
{
    extension(BroByggareContext db)
    {
        public DbSet<PersonMerge> PersonMerges => db.Set<PersonMerge>();
    }
}
