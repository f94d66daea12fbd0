using BroByggare.Core.Rules;
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
        builder.Property(person => person.Name).HasMaxLength(Given.LongestName);
        builder.OwnsOne(person => person.Ways, ways =>
        {
            ways.Property(way => way.Phone).HasMaxLength(40);
            ways.Property(way => way.Mail).HasMaxLength(Given.LongestName);
            ways.Property(way => way.When).HasMaxLength(Given.LongestLine);
        });
        builder.Navigation(person => person.Ways).IsRequired();
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
