using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.People;

/// <summary>How a person is stored. Names are found through their keys, never by reading through names.</summary>
internal sealed class PersonMapping : IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<PersonNameKey>
{
    private const string PersonId = "PersonId";

    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(person => person.Id).ValueGeneratedOnAdd();
        builder.Property(person => person.Version).IsConcurrencyToken();
        builder.HasIndex(person => person.KeyId).IsUnique();
        builder.Ignore(person => person.YearOfBirth);
        builder.Ignore(person => person.Ways);
        builder.HasMany(person => person.Supports).WithOne().HasForeignKey(support => support.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(person => person.StoredNameKeys).WithOne().HasForeignKey(PersonId).IsRequired();
        builder.Navigation(person => person.StoredNameKeys).HasField("_nameKeys").AutoInclude();
    }

    public void Configure(EntityTypeBuilder<PersonNameKey> builder)
    {
        builder.Property<PersonId>(PersonId);
        builder.HasKey(nameof(PersonNameKey.Key), PersonId);
        builder.Property(key => key.Key).ValueGeneratedNever();
    }
}
