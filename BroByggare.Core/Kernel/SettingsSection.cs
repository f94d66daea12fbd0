namespace BroByggare.Core.Kernel;

/// <summary>
/// A section of the settings: a record whose properties are its settings by name, each with what holds where nothing is set.
/// Whole numbers say what they may be with <see cref="WithinAttribute"/>.
/// </summary>
public interface ISettingsSection
{
    /// <summary>As it stands in the settings, such as <c>Work</c>.</summary>
    static abstract string Section { get; }
}

/// <summary>The whole numbers that a setting may be, the first and the last among them; another is refused at the start.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WithinAttribute(int least, int most) : Attribute
{
    public int Least => least;

    public int Most => most;

    /// <summary>Another number of the section that this one must not be less than.</summary>
    public string? NotUnder { get; init; }

    /// <summary>Another number of the section that this one must be more than.</summary>
    public string? Over { get; init; }
}

/// <summary>Follows from where the product runs: nobody sets it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotASettingAttribute : Attribute;
