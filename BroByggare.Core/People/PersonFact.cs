namespace BroByggare.Core.People;

/// <summary>What is known of a person, one fact at a time.</summary>
public enum PersonFact
{
    Name,
    YearOfBirth,

    /// <summary>The number, and whether text messages to it are safe.</summary>
    Phone,
    Mail,

    /// <summary>When and how it is safe to get in touch.</summary>
    When,
}
