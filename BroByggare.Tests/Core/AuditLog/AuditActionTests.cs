using System.Reflection;
using BroByggare.Core.AuditLog;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.AuditLog;

/// <summary>What the log calls each thing: stored and sealed, so it stays as it is whatever the code comes to be called.</summary>
public sealed class AuditActionTests
{
    private static readonly string Stored = Path.Combine(Sources.Top, "docs", "security", "audit-actions.md");

    private static readonly AuditAction[] All = [.. AuditActions.All];

    /// <summary>
    /// Copy artifacts/audit-actions.md to docs/security/audit-actions.md once you have read what changed: a line may come, and
    /// none that has been stored may go or be called otherwise.
    /// </summary>
    [Fact]
    public void The_stored_words_and_what_follows_from_them_are_those_that_were_reviewed()
    {
        var printed = "# What the audit log calls each thing\n\nThe word is stored and sealed: it stays as it is. Told as: the kind in the extract that a person gets.\n\n"
            + "| Stored word | Is | Told as | While the use is restricted |\n|---|---|---|---|\n"
            + string.Concat(All
                .OrderBy(action => action.Word, StringComparer.Ordinal)
                .ThenBy(action => action.IsRead)
                .Select(action => $"| `{action.Word}` | {(action.IsRead ? "reading" : "change")} | {action.Kind} | {(action.IsRead || action.IsDoneWhileRestricted ? "yes" : "refused")} |\n"));
        var left = Path.Combine(Sources.Top, "artifacts", "audit-actions.md");
        Directory.CreateDirectory(Path.GetDirectoryName(left)!);
        File.WriteAllText(left, printed);

        (File.Exists(Stored) ? File.ReadAllText(Stored).ReplaceLineEndings("\n") : "").Should().Be(printed);
    }

    [Fact]
    public void Each_word_stands_once_as_a_reading_and_once_as_a_change() =>
        All.Select(action => (action.Word, action.IsRead)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Everything_about_a_support_or_a_person_has_a_plain_name_in_the_extract()
    {
        // Readings of the log's own, and what is done by the program when a person is erased.
        string[] untold = ["IndividualSupport.Of", "Person.Erase", "Person.EraseAgain"];

        All.Where(action => action.Subject is "IndividualSupport" or "Person" or "SupportList")
            .Where(action => action.Kind is LogKind.OtherChange or LogKind.OtherReading)
            .Select(action => action.Word)
            .Should().BeEquivalentTo(untold);
    }

    [Fact]
    public void What_is_about_no_person_s_file_is_told_as_nothing_of_one()
    {
        string[] about = ["IndividualSupport", "Person", "PersonMerge", "SupportList", "SupportKnock", "EmergencyOpening", "OpeningQuestion"];

        All.Where(action => !about.Contains(action.Subject)).Should().OnlyContain(action => action.Kind == LogKind.OtherChange || action.Kind == LogKind.OtherReading);
    }

    [Fact]
    public void A_word_that_is_no_longer_used_is_told_all_the_same()
    {
        AuditActions.KindOf("IndividualSupport.Paint", isRead: false).Should().Be(LogKind.OtherChange);
        AuditActions.KindOf("Nonsense", isRead: true).Should().Be(LogKind.OtherReading);
        AuditActions.KindOf("IndividualSupport.Open", isRead: true).Should().Be(LogKind.Opened);
        AuditActions.KindOf("IndividualSupport.Open", isRead: false).Should().Be(LogKind.Began);
    }

    [Fact]
    public void No_word_of_the_log_is_made_of_the_name_of_the_code() =>
        typeof(AuditAction).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.IsDefined(typeof(System.Runtime.CompilerServices.CallerMemberNameAttribute)))
            .Should().BeEmpty();
}
