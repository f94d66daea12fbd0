namespace BroByggare.Core.Figures;

/// <summary>How far the year's referrals to one key contact have come.</summary>
/// <param name="Decided">The contact said yes or no, and more is not known.</param>
/// <param name="Known">It is known whether help came.</param>
public sealed record ContactLadder(string Organisation, int Planned, int ContactMade, int Decided, int Known)
{
    public int All => Planned + ContactMade + Decided + Known;
}
