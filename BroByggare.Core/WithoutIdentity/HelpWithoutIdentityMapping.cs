using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.WithoutIdentity;

/// <summary>How help without identity is stored.</summary>
internal sealed class HelpWithoutIdentityMapping : IEntityTypeConfiguration<HelpWithoutIdentity>
{
    public void Configure(EntityTypeBuilder<HelpWithoutIdentity> builder)
    {
        builder.ToTable("HelpWithoutIdentity");
        builder.Property(help => help.Id).ValueGeneratedOnAdd();
        builder.HasIndex(help => new { help.On, help.Kind, help.Result });
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class HelpWithoutIdentityTables
{
    extension(BroByggareContext db)
    {
        public DbSet<HelpWithoutIdentity> HelpWithoutIdentity => db.Set<HelpWithoutIdentity>();
    }
}
