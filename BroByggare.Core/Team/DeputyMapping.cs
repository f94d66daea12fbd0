using BroByggare.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Team;

/// <summary>How those who stand in are stored: with the member they stand in for.</summary>
internal sealed class DeputyMapping : IEntityTypeConfiguration<Deputy>
{
    /// <summary>The column that says for whom.</summary>
    public const string For = "MemberId";

    public void Configure(EntityTypeBuilder<Deputy> builder)
    {
        builder.ToTable("Deputies");
        builder.Property(deputy => deputy.Id).ValueGeneratedOnAdd();
        builder.Property<TeamMemberId>(For);
        builder.HasOne<TeamMember>().WithMany(member => member.Deputies).HasForeignKey(For).IsRequired();
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(deputy => deputy.StandsIn).OnDelete(DeleteBehavior.Restrict);
    }
}
