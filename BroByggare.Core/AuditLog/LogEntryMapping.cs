using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.AuditLog;

/// <summary>How the log is stored.</summary>
internal sealed class LogEntryMapping : IEntityTypeConfiguration<LogEntry>
{
    public void Configure(EntityTypeBuilder<LogEntry> builder)
    {
        builder.ToTable("Log");
        // Counted by the chain, not by the database: a number that is missing is an entry that is missing.
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Command).HasMaxLength(100);
        builder.Property(entry => entry.Subject).HasMaxLength(100);
        // The database itself keeps a double press from having two effects.
        builder.HasIndex(entry => entry.Once).IsUnique();
        // Who has been in a file, and what somebody has done: each within a time.
        builder.HasIndex(entry => new { entry.Subject, entry.SubjectId, entry.At });
        builder.HasIndex(entry => new { entry.By, entry.At });
    }
}
