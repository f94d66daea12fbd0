namespace BroByggare.Core.Log;

/// <summary>The lists that show names.</summary>
public enum ListShown
{
    Supports,
    Search,
    NearNames,
    MyDay,
    FigureList,
    Choices,
    Culling,
}
