using BroByggare.Core.Authorization;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Authorization;

public sealed class AccessTableTests
{
    private static readonly string Stored = Path.Combine(Sources.Top, "docs", "privacy", "access.md");

    [Fact]
    public void Every_command_and_query_says_who_may_use_it() =>
        AccessTable.Lines.Where(line => line.Right is null).Select(line => line.Action).Should().BeEmpty();

    /// <summary>Copy artifacts/access.md to docs/privacy/access.md once you have read what changed.</summary>
    [Fact]
    public void The_table_in_the_docs_is_the_one_in_the_code()
    {
        var printed = AccessTable.Printed();
        var left = Path.Combine(Sources.Top, "artifacts", "access.md");
        Directory.CreateDirectory(Path.GetDirectoryName(left)!);
        File.WriteAllText(left, printed);

        (File.Exists(Stored) ? File.ReadAllText(Stored).ReplaceLineEndings("\n") : "").Should().Be(printed);
    }
}
