using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Striking;

/// <summary>The names of what is struck.</summary>
public static class StrikingTexts
{
    public static Text Name(this StruckPlace place) => place switch
    {
        StruckPlace.Note => new("Anteckning", "Note"),
        StruckPlace.FormerWords => new("Ord som stod förut", "Words that stood before"),
        StruckPlace.Result => new("Resultat", "Result"),
        StruckPlace.Obstacle => new("Hinder", "Obstacle"),
    };
}
