using System.Text.RegularExpressions;
using BroByggare.Tests.Making;
using BroByggare.Web.Settings;

namespace BroByggare.Tests.Docs;

/// <summary>What the papers point at is there.</summary>
public sealed partial class LinksTests
{
    [Fact]
    public void Every_link_from_a_paper_to_a_file_leads_somewhere()
    {
        string[] papers = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", .. Sources.Files("docs", ".md")];

        var lost = from paper in papers
                   from link in Link().Matches(Sources.Read(paper))
                   let target = link.Groups["target"].Value
                   where !Path.Exists(Path.Combine(Sources.Top, Path.GetDirectoryName(paper)!, target))
                   select $"{paper}: {target}";

        lost.Should().BeEmpty();
    }

    [Fact]
    public void Every_test_that_a_paper_promises_is_there()
    {
        List<string> tests = [.. typeof(LinksTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => $"{type.FullName}.{method.Name}"))];
        string[] papers = ["README.md", "CONTRIBUTING.md", .. Sources.Files("docs", ".md")];

        var promised = papers.SelectMany(paper => Filter().Matches(Sources.Read(paper)).Select(match => match.Groups[1].Value)).ToList();

        promised.Should().HaveCountGreaterThan(10);
        promised.Where(filter => !tests.Exists(test => test.Contains(filter, StringComparison.OrdinalIgnoreCase))).Should().BeEmpty();
    }

    [Fact]
    public void Every_setting_stands_in_its_paper() =>
        SettingNames.Known.SelectMany(section => section.Value.Select(name => $"`{section.Key}:{name}`"))
            .Where(setting => !Sources.Read("docs/settings.md").Contains(setting, StringComparison.Ordinal))
            .Should().BeEmpty();

    [Fact]
    public void The_readme_can_be_read_in_five_minutes() =>
        Sources.Read("README.md").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length.Should().BeLessThan(900);

    [GeneratedRegex(@"--filter ([A-Za-z.]+)")]
    private static partial Regex Filter();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<target>[^)#\s]+)")]
    private static partial Regex Link();
}
