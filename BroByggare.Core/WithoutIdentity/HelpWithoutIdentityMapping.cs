using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.WithoutIdentity;

/// <summary>How help without identity is stored.</summary>
internal sealed class HelpWithoutIdentityMapping : IEntityTypeConfiguration<HelpWithoutIdentity>
{
    public void Configure(EntityTypeBuilder<HelpWithoutIdentity> builder)
    {
        builder.Property(help => help.Id).ValueGeneratedOnAdd();
        builder.HasIndex(help => new { help.On, help.Kind, help.Result });
    }
}
