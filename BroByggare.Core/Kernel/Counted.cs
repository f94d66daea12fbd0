namespace BroByggare.Core.Kernel;

/// <summary>A wording with a number in it: one thing is called otherwise than several, in both languages.</summary>
/// <param name="One">For exactly one.</param>
/// <param name="Many">For none and for several.</param>
public sealed record Counted(Text One, Text Many)
{
    /// <summary>The wording for so many; the number is {0}, and what more it tells of is {1} and on.</summary>
    public Text Of(int count, params object?[] more) => (count == 1 ? One : Many).With([count, .. more]);
}
