namespace BroByggare.Core.People;

/// <summary>What a person's own statement is about.</summary>
public enum StatementAbout
{
    /// <summary>All that is written, or that anything is.</summary>
    Everything,
    Name,
    YearOfBirth,
    Ways,

    /// <summary>What the support was about, and what was done.</summary>
    Support,
}
