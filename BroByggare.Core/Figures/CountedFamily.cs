namespace BroByggare.Core.Figures;

/// <summary>A family with its numbers for one year.</summary>
public sealed record CountedFamily(Family Family, IReadOnlyList<FamilyPart> Parts);
