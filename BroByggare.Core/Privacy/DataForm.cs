namespace BroByggare.Core.Privacy;

/// <summary>How a column is stored.</summary>
public enum DataForm
{
    /// <summary>Sealed with the person's own key.</summary>
    EncryptedText,

    /// <summary>A number that points to something, or that it has itself.</summary>
    Id,

    /// <summary>A day or a moment.</summary>
    Day,

    /// <summary>One of the choices there are, or yes or no.</summary>
    Code,

    /// <summary>A count or a measure.</summary>
    Number,

    /// <summary>Text that can be read in the database; where it is about a supported person, the map says why.</summary>
    Readable,

    /// <summary>Bytes that say nothing by themselves.</summary>
    Bytes,
}
