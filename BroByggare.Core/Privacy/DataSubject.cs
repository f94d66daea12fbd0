namespace BroByggare.Core.Privacy;

/// <summary>Whom a table is about.</summary>
public enum DataSubject
{
    SupportedPerson,

    Staff,

    /// <summary>Those who answer at a key contact, in their work.</summary>
    KeyContact,

    /// <summary>No one person, by itself or together with the rest.</summary>
    Nobody,
}
