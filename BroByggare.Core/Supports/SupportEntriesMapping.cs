using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Supports;

/// <summary>How what is only written to is stored: one line after another, numbered by the database.</summary>
internal sealed class SupportEntriesMapping :
    IEntityTypeConfiguration<HistoryEntry>,
    IEntityTypeConfiguration<Contact>,
    IEntityTypeConfiguration<Note>,
    IEntityTypeConfiguration<NoteAddition>,
    IEntityTypeConfiguration<FormerText>,
    IEntityTypeConfiguration<Result>,
    IEntityTypeConfiguration<Obstacle>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> builder)
    {
        builder.ToTable("History");
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(entry => entry.By).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("Contacts");
        builder.Property(contact => contact.Id).ValueGeneratedOnAdd();
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(contact => contact.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(contact => new { contact.On, contact.Kind, contact.TakenBackOn, contact.Minutes });
    }

    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.ToTable("Notes");
        builder.Property(note => note.Id).ValueGeneratedOnAdd();
        builder.HasOne(note => note.Contact).WithMany().HasForeignKey(note => note.ContactId);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(note => note.By).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NoteAddition> builder)
    {
        builder.ToTable("NoteAdditions");
        builder.HasOne<Note>().WithMany().HasForeignKey(addition => addition.NoteId);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(addition => addition.By).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<FormerText> builder)
    {
        builder.ToTable("FormerTexts");
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(former => former.By).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Result> builder)
    {
        builder.ToTable("Results");
        builder.Property(result => result.Id).ValueGeneratedOnAdd();
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(result => result.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(result => new { result.On, result.Kind, result.TakenBackOn });
    }

    public void Configure(EntityTypeBuilder<Obstacle> builder)
    {
        builder.ToTable("Obstacles");
        builder.Property(obstacle => obstacle.Id).ValueGeneratedOnAdd();
        builder.HasOne<KeyContact>().WithMany().HasForeignKey(obstacle => obstacle.KeyContactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(obstacle => obstacle.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(obstacle => new { obstacle.On, obstacle.Kind, obstacle.KeyContactId, obstacle.TakenBackOn });
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class SupportEntryTables
{
    extension(BroByggareContext db)
    {
        public DbSet<Contact> Contacts => db.Set<Contact>();

        public DbSet<FormerText> FormerTexts => db.Set<FormerText>();

        public DbSet<HistoryEntry> History => db.Set<HistoryEntry>();

        public DbSet<Note> Notes => db.Set<Note>();

        public DbSet<NoteAddition> NoteAdditions => db.Set<NoteAddition>();

        public DbSet<Obstacle> Obstacles => db.Set<Obstacle>();

        public DbSet<Result> Results => db.Set<Result>();
    }
}
