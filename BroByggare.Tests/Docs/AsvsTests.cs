using System.Text.RegularExpressions;
using BroByggare.Core.AuditLog;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Docs;

/// <summary>The list of security requirements says something of each, and names no test that is not there.</summary>
public sealed partial class AsvsTests
{
    private const string List = "docs/security/asvs.md";

    /// <summary>How many requirements of levels 1 and 2 each section of OWASP ASVS 5.0.0 has; in every section they are the first ones.</summary>
    private static readonly Dictionary<string, int> Sections = new()
    {
        ["1.1"] = 2, ["1.2"] = 9, ["1.3"] = 11, ["1.4"] = 3, ["1.5"] = 2,
        ["2.1"] = 3, ["2.2"] = 3, ["2.3"] = 4, ["2.4"] = 1,
        ["3.2"] = 2, ["3.3"] = 4, ["3.4"] = 6, ["3.5"] = 5, ["3.7"] = 2,
        ["4.1"] = 3, ["4.2"] = 1, ["4.3"] = 2, ["4.4"] = 4,
        ["5.1"] = 1, ["5.2"] = 3, ["5.3"] = 2, ["5.4"] = 3,
        ["6.1"] = 3, ["6.2"] = 12, ["6.3"] = 4, ["6.4"] = 4, ["6.5"] = 5, ["6.6"] = 3, ["6.8"] = 4,
        ["7.1"] = 3, ["7.2"] = 4, ["7.3"] = 2, ["7.4"] = 5, ["7.5"] = 2, ["7.6"] = 2,
        ["8.1"] = 2, ["8.2"] = 3, ["8.3"] = 1, ["8.4"] = 1,
        ["9.1"] = 3, ["9.2"] = 4,
        ["10.1"] = 2, ["10.2"] = 2, ["10.3"] = 4, ["10.4"] = 11, ["10.5"] = 5, ["10.6"] = 2, ["10.7"] = 3,
        ["11.1"] = 2, ["11.2"] = 3, ["11.3"] = 3, ["11.4"] = 4, ["11.5"] = 1, ["11.6"] = 1,
        ["12.1"] = 3, ["12.2"] = 2, ["12.3"] = 4,
        ["13.1"] = 1, ["13.2"] = 5, ["13.3"] = 2, ["13.4"] = 5,
        ["14.1"] = 2, ["14.2"] = 4, ["14.3"] = 3,
        ["15.1"] = 3, ["15.2"] = 3, ["15.3"] = 7,
        ["16.1"] = 1, ["16.2"] = 5, ["16.3"] = 4, ["16.4"] = 3, ["16.5"] = 3,
        ["17.1"] = 1, ["17.2"] = 4, ["17.3"] = 2,
    };

    private static readonly string[] States = ["met", "partly", "operation", "provider", "not met", "–"];

    private static readonly IReadOnlyList<(string Number, string State, string Where)> Rows =
        [.. Row().Matches(Sources.Read(List)).Select(row => (row.Groups[1].Value, row.Groups[2].Value.Trim(), row.Groups[3].Value.Trim()))];

    [Fact]
    public void Each_requirement_of_levels_1_and_2_stands_in_the_list_once()
    {
        var all = Sections.SelectMany(section => Enumerable.Range(1, section.Value).Select(number => $"{section.Key}.{number}")).ToList();

        all.Should().HaveCount(253);
        Rows.Select(row => row.Number).Should().Equal(all);
    }

    [Fact]
    public void Each_has_a_state_and_what_is_not_met_in_full_has_a_reason()
    {
        Rows.Should().OnlyContain(row => States.Contains(row.State));
        Rows.Where(row => row.State is "partly" or "not met" or "–").Should().OnlyContain(row => row.Where.Length > 3);
        Rows.Where(row => row.State is "met").Should().OnlyContain(row => row.Where.Length > 0);
    }

    [Fact]
    public void Every_test_that_is_named_is_there()
    {
        var there = typeof(AsvsTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();
        var named = TestName().Matches(Sources.Read(List)).Select(match => match.Groups[1].Value).Distinct().ToList();

        named.Should().HaveCountGreaterThan(30);
        named.Where(name => !there.Contains(name)).Should().BeEmpty();
    }

    [GeneratedRegex(@"^\| (\d+\.\d+\.\d+) \|[^|]*\|([^|]*)\|([^|]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Za-z]+(?:Tests|Journey))`")]
    private static partial Regex TestName();
}
