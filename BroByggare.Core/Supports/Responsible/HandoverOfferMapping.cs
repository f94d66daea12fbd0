using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>How offers to take over are stored. A support's own are loaded with it: closing and handing over end them.</summary>
internal sealed class HandoverOfferMapping : IEntityTypeConfiguration<HandoverOffer>
{
    public void Configure(EntityTypeBuilder<HandoverOffer> builder)
    {
        builder.ToTable("HandoverOffers");
        builder.Property(offer => offer.Id).ValueGeneratedOnAdd();
        builder.Property(offer => offer.Version).IsConcurrencyToken();
        builder.HasOne(offer => offer.Support).WithMany(support => support.HandoverOffers).HasForeignKey(offer => offer.SupportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(offer => offer.From).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(offer => offer.To).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(offer => offer.By).OnDelete(DeleteBehavior.Restrict);
        // Few wait at any time, and Min dag asks for those.
        builder.HasIndex(offer => offer.To).HasFilter("\"State\" = 'Waiting'").HasDatabaseName("IX_HandoverOffers_Waiting");
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class HandoverTables
{
    extension(BroByggareContext db)
    {
        public DbSet<HandoverOffer> HandoverOffers => db.Set<HandoverOffer>();
    }
}
