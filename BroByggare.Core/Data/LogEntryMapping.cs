using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Data;

/// <summary>How the log is stored.</summary>
internal sealed class LogEntryMapping : IEntityTypeConfiguration<LogEntry>
{
    public void Configure(EntityTypeBuilder<LogEntry> builder)
    {
        builder.Property(entry => entry.Command).HasMaxLength(100);
        builder.Property(entry => entry.Subject).HasMaxLength(100);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(entry => entry.By).OnDelete(DeleteBehavior.Restrict);
        // The database itself keeps a double press from having two effects.
        builder.HasIndex(entry => entry.Once).IsUnique();
        builder.HasIndex(entry => new { entry.Subject, entry.SubjectId });
    }
}
