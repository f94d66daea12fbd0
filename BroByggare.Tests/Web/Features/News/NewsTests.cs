using System.Globalization;
using System.Text.RegularExpressions;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.News;
using BroByggare.Web.Settings;

namespace BroByggare.Tests.Web.Features.News;

/// <summary>The version, the changelog and what users are told are of the same day.</summary>
public sealed class NewsTests
{
    [Fact]
    public void The_version_is_the_newest_day_of_the_changelog_and_of_what_users_are_told()
    {
        var written = Regex.Match(Sources.Read("CHANGELOG.md"), @"^## (\d{4}-\d{2}-\d{2})$", RegexOptions.Multiline).Groups[1].Value;
        var newest = DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        NewsTexts.All[0].Day.Should().Be(newest);
        ProductVersion.Now.Should().Be(newest.ToString("yyyy.M.d", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_newest_stands_first() => NewsTexts.All.Select(part => part.Day).Should().BeInDescendingOrder();
}
