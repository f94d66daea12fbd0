using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.KeyContacts;

/// <summary>How the register is stored.</summary>
internal sealed class KeyContactMapping : IEntityTypeConfiguration<KeyContact>, IEntityTypeConfiguration<KeyContactArea>
{
    private const string KeyContactId = "KeyContactId";

    public void Configure(EntityTypeBuilder<KeyContact> builder)
    {
        builder.ToTable("KeyContacts");
        builder.Property(contact => contact.Id).ValueGeneratedOnAdd();
        builder.Property(contact => contact.Version).IsConcurrencyToken();
        builder.Property(contact => contact.Organisation).HasMaxLength(Input.LongestName);
        builder.Property(contact => contact.Persons).HasMaxLength(Input.LongestLine);
        builder.Property(contact => contact.Phone).HasMaxLength(40);
        builder.Property(contact => contact.Mail).HasMaxLength(Input.LongestName);
        builder.Property(contact => contact.Hours).HasMaxLength(Input.LongestName);
        builder.HasIndex(contact => contact.Organisation).IsUnique();
        builder.HasMany(contact => contact.Areas).WithOne().HasForeignKey(KeyContactId).IsRequired();
        builder.Navigation(contact => contact.Areas).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<KeyContactArea> builder)
    {
        builder.ToTable("KeyContactAreas");
        builder.Property<KeyContactId>(KeyContactId);
        builder.HasKey(KeyContactId, nameof(KeyContactArea.Area));
        builder.Property(area => area.Area).ValueGeneratedNever();
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class KeyContactTables
{
    extension(BroByggareContext db)
    {
        public DbSet<KeyContact> KeyContacts => db.Set<KeyContact>();
    }
}
