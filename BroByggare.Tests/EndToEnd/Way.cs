namespace BroByggare.Tests.EndToEnd;

/// <summary>What somebody works the page with.</summary>
public enum Way
{
    Mouse,
    Keyboard,

    /// <summary>On a tablet held upright, 820 px wide.</summary>
    Finger,
}
