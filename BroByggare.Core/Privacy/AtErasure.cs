namespace BroByggare.Core.Privacy;

/// <summary>What becomes of a column when its person is erased and the row stays for the figures.</summary>
public enum AtErasure
{
    /// <summary>A number or a code that figures count, or that holds rows together.</summary>
    Stays,

    /// <summary>The first of its month: which month is all that figures ask.</summary>
    ToMonth,

    /// <summary>
    /// The first, second, third … of its month, in the order the days had within the support: figures ask which of two
    /// came first. Never later than the day itself was, so nothing comes to lie after today.
    /// </summary>
    InOrder,

    /// <summary>Nothing, or what a new one has.</summary>
    Emptied,
}
