using System.Globalization;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.EndToEnd.Faults;

/// <summary>What each fault cost, as it stands in docs/faults.md: <c>bench/faults</c> puts the rows together.</summary>
internal sealed class FaultTable(string fault)
{
    private readonly List<double> _seconds = [];
    private int _typed;
    private int _typedLost;
    private int _saved;
    private int _savedLost;
    private int _rounds;

    /// <summary>How many rounds each fault gets: one in the ordinary tests, as many as one likes from <c>bench/faults</c>.</summary>
    public static int Rounds => Wanted("FAULT_ROUNDS", 1);

    /// <summary>How many tabs stand open beside the one that is looked at.</summary>
    public static int Tabs => Wanted("FAULT_TABS", 3);

    public void Round(TimeSpan? recovered = null)
    {
        _rounds++;
        if (recovered is { } time)
            _seconds.Add(time.TotalSeconds);
    }

    /// <summary>What was typed and what stood there afterwards.</summary>
    public void Typed(string typed, string found)
    {
        _typed += typed.Length;
        if (found != typed)
            _typedLost += Math.Max(1, typed.Length - found.Length);
    }

    /// <summary>What the user was told was saved, and whether it was there afterwards.</summary>
    public void Saved(bool isThere)
    {
        _saved++;
        if (!isThere)
            _savedLost++;
    }

    /// <summary>Writes the row, and fails when anything was lost.</summary>
    public void Close()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Sources.Top, "artifacts", "faults"));
        var seconds = _seconds.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{_seconds.Order().ElementAt(_seconds.Count / 2):0.0} (at most {_seconds.Max():0.0})");
        File.WriteAllText(
            Path.Combine(folder.FullName, $"{fault}.md"),
            string.Create(CultureInfo.InvariantCulture, $"| {fault} | {_rounds} | {_typed} | {_typedLost} | {_saved} | {_savedLost} | {seconds} |\n"));
        (_typedLost, _savedLost).Should().Be((0, 0), "nothing that was typed and nothing that was said to be saved is lost");
    }

    private static int Wanted(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
