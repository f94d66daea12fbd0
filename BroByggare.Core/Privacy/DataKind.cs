namespace BroByggare.Core.Privacy;

/// <summary>What kind of fact a column holds.</summary>
public enum DataKind
{
    /// <summary>Who somebody is.</summary>
    Identity,

    /// <summary>How and when they are reached.</summary>
    ContactWay,

    /// <summary>What the person themselves has said, in their words or as it was written down.</summary>
    OwnWords,

    /// <summary>What was done, when, and what came of it.</summary>
    Course,

    /// <summary>Who of the staff did it, or is concerned.</summary>
    Staff,

    /// <summary>About the work or an organisation, not about any one person.</summary>
    Work,

    /// <summary>What the program itself needs to hold things together.</summary>
    Technical,

    /// <summary>What seals something, or what it is found by without being read.</summary>
    Key,
}
