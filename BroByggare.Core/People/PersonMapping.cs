using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.People;

/// <summary>How a person is stored. Names are found through their keys, never by reading through names.</summary>
internal sealed class PersonMapping :
    IEntityTypeConfiguration<Person>,
    IEntityTypeConfiguration<PersonNameKey>,
    IEntityTypeConfiguration<FormerFact>,
    IEntityTypeConfiguration<PersonStatement>
{
    /// <summary>The column by which a part belongs to its person, and is sealed with their key.</summary>
    public const string PersonId = "PersonId";

    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.Property(person => person.Id).ValueGeneratedOnAdd();
        builder.Property(person => person.Version).IsConcurrencyToken();
        builder.HasIndex(person => person.KeyId).IsUnique();
        builder.Ignore(person => person.YearOfBirth);
        builder.Ignore(person => person.Ways);
        builder.HasOne<Person>().WithMany().HasForeignKey(person => person.MergedInto).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(person => person.Supports).WithOne().HasForeignKey(support => support.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(person => person.StoredNameKeys).WithOne().HasForeignKey(PersonId).IsRequired();
        builder.Navigation(person => person.StoredNameKeys).HasField("_nameKeys").AutoInclude();
        builder.HasMany(person => person.FormerFacts).WithOne().HasForeignKey(PersonId).IsRequired();
        builder.HasMany(person => person.Statements).WithOne().HasForeignKey(PersonId).IsRequired();
    }

    public void Configure(EntityTypeBuilder<PersonNameKey> builder)
    {
        builder.ToTable("PersonNameKeys");
        builder.Property<PersonId>(PersonId);
        builder.HasKey(nameof(PersonNameKey.Key), PersonId);
        builder.Property(key => key.Key).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<FormerFact> builder)
    {
        builder.ToTable("FormerFacts");
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(former => former.By).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PersonStatement> builder)
    {
        builder.ToTable("PersonStatements");
        builder.Property(statement => statement.Id).ValueGeneratedOnAdd();
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(statement => statement.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(statement => statement.WithdrawnBy).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class PersonTables
{
    extension(BroByggareContext db)
    {
        public DbSet<FormerFact> FormerFacts => db.Set<FormerFact>();

        public DbSet<Person> People => db.Set<Person>();

        public DbSet<PersonNameKey> PersonNameKeys => db.Set<PersonNameKey>();

        public DbSet<PersonStatement> PersonStatements => db.Set<PersonStatement>();
    }
}
