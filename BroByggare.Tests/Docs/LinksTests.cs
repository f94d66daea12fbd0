using System.Text.RegularExpressions;
using BroByggare.Tests.Making;

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
    public void The_readme_can_be_read_in_five_minutes() =>
        Sources.Read("README.md").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length.Should().BeLessThan(900);

    [GeneratedRegex(@"\]\((?!https?:|#)(?<target>[^)#\s]+)")]
    private static partial Regex Link();
}
