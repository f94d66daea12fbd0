namespace BroByggare.Web.Features.Figures;

/// <summary>Whose eyes the figures are for.</summary>
public enum FigureSight
{
    /// <summary>Exact on screen, and as they may leave the house on paper.</summary>
    Screen,

    /// <summary>As they may leave the house, on screen too: to show or copy the page.</summary>
    Outward,

    /// <summary>Exact on paper too, which is marked as internal.</summary>
    Internal,
}
