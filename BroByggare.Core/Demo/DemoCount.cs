namespace BroByggare.Core.Demo;

/// <summary>What is evened out over the months, so that no year of the demo looks broken.</summary>
internal enum DemoCount
{
    Talk,

    /// <summary>The person's answer whether a referral solved the problem.</summary>
    Answer,

    Obstacle,

    /// <summary>Other than jobs, which have a plan of their own.</summary>
    Result,
}
