using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Tests.Making;
using BroByggare.Web.Layout;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests;

/// <summary>The shape that everything stands on, kept by machine.</summary>
public sealed partial class StructureTests
{
    private const int LongestPage = 150;

    private const int LongestFile = 400;

    private static readonly Assembly Core = typeof(Text).Assembly;

    private static readonly Assembly Web = typeof(LayoutTexts).Assembly;

    private static readonly Assembly[] Ours = [Core, Web];

    private static readonly string[] Projects = ["BroByggare.Core", "BroByggare.Web", "BroByggare.Tests"];

    [Fact]
    public void Core_knows_nothing_of_the_web()
    {
        var web = Core.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.JSInterop", StringComparison.Ordinal));

        web.Should().BeEmpty();
    }

    [Fact]
    public void The_web_has_no_hand_on_the_database()
    {
        var hands = from type in Web.GetTypes()
                    where Mentions(type.BaseType, IsDatabase) || MemberTypes(type).Any(used => Mentions(used, IsDatabase))
                    select type.FullName;

        hands.Should().BeEmpty();
    }

    /// <summary>Only the walks, which go through everything, have folders of their own.</summary>
    [Theory]
    [InlineData("Core")]
    [InlineData("Web")]
    public void The_tree_of_tests_mirrors_the_source(string side)
    {
        var source = Folders($"BroByggare.{side}", $"BroByggare.{side}/");
        var tests = Folders($"BroByggare.Tests/{side}", $"BroByggare.Tests/{side}/");

        tests.Should().NotBeEmpty();
        tests.Where(folder => !folder.EndsWith("/Walk", StringComparison.Ordinal))
            .Where(folder => !source.Any(known => known == folder || known.StartsWith($"{folder}/", StringComparison.Ordinal)))
            .Should().BeEmpty();
    }

    [Fact]
    public void What_a_lambda_is_about_has_a_name_of_its_own() =>
        Projects.SelectMany(project => Sources.Files(project, ".cs", ".razor"))
            .Where(file => NamelessLambda().IsMatch(Sources.Read(file)))
            .Should().BeEmpty();

    [Fact]
    public void A_page_is_made_of_blocks_and_knows_nothing_of_the_library_behind_them()
    {
        string[] knows = ["BroByggare.Web/Components/", "BroByggare.Web/Layout/", "BroByggare.Web/Hosting/WebHost.cs"];

        var others = Sources.Files("BroByggare.Web", ".razor", ".cs")
            .Where(file => !Array.Exists(knows, known => file.StartsWith(known, StringComparison.Ordinal)))
            .Where(file => Sources.Read(file) is var text && (text.Contains("using MudBlazor") || text.Contains("<Mud")));

        others.Should().BeEmpty();
    }

    [Fact]
    public void An_aggregate_is_changed_by_verbs_only()
    {
        var open = from type in Aggregates()
                   from property in type.GetProperties()
                   where property.SetMethod is { IsPublic: true }
                   select $"{type.Name}.{property.Name} has a public setter";

        open.Should().BeEmpty();
    }

    [Fact]
    public void An_aggregate_is_born_by_a_verb_too()
    {
        var open = from type in Aggregates()
                   where type.GetConstructors().Length > 0
                   select $"{type.Name} has a public constructor";

        open.Should().BeEmpty();
    }

    [Fact]
    public void An_aggregate_gives_its_lists_out_to_look_at()
    {
        var open = from type in Aggregates()
                   from property in type.GetProperties()
                   where IsChangeableList(property.PropertyType)
                   select $"{type.Name}.{property.Name} is a {property.PropertyType.Name}";

        open.Should().BeEmpty();
    }

    [Fact]
    public void What_is_stored_is_changed_through_its_aggregate_only()
    {
        using var database = new TestDatabase();
        using var db = database.Open();

        var open = from table in db.Model.GetEntityTypes()
                   from property in table.ClrType.GetProperties()
                   where property.SetMethod is { IsPublic: true } set && !SetsAtBirthOnly(set)
                   select $"{table.ClrType.Name}.{property.Name} has a public setter";

        open.Should().BeEmpty();
    }

    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        var missing = from found in Wordings.Of(Ours)
                      where string.IsNullOrWhiteSpace(found.Text.Swedish) || string.IsNullOrWhiteSpace(found.Text.English)
                      select $"{found.Where}: {found.Text.Swedish} | {found.Text.English}";

        Wordings.Of(Ours).Should().NotBeEmpty();
        missing.Should().BeEmpty();
    }

    [Fact]
    public void Every_text_has_the_same_holes_to_fill_in_both_languages()
    {
        var uneven = from found in Wordings.Of(Ours)
                     where !Holes(found.Text.Swedish).SetEquals(Holes(found.Text.English))
                     select $"{found.Where}: {found.Text.Swedish} | {found.Text.English}";

        uneven.Should().BeEmpty();
    }

    [Fact]
    public void No_text_begins_or_ends_with_space_because_sentences_are_not_glued()
    {
        var gluey = from found in Wordings.Of(Ours)
                    where found.Text.Swedish != found.Text.Swedish.Trim() || found.Text.English != found.Text.English.Trim()
                    select $"{found.Where}: {found.Text.Swedish} | {found.Text.English}";

        gluey.Should().BeEmpty();
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own()
    {
        var twice = from found in Wordings.RefusalsOf(Ours)
                    group found.Where by found.Refusal.Code into places
                    where places.Count() > 1
                    select $"{places.Key}: {string.Join(", ", places)}";

        twice.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_s_code_says_feature_and_words()
    {
        var odd = from found in Wordings.RefusalsOf(Ours)
                  where !RuleCode().IsMatch(found.Refusal.Code)
                  select $"{found.Where}: {found.Refusal.Code}";

        odd.Should().BeEmpty();
    }

    [Fact]
    public void Every_member_of_an_enum_with_names_has_a_name_of_its_own()
    {
        var unnamed = from name in Wordings.NamesOfEnums(Ours)
                      where name.Name == "Name"
                      from member in Enum.GetValues(name.GetParameters()[0].ParameterType).Cast<object>()
                      group member by (Enum: name.GetParameters()[0].ParameterType, Text: (Text)name.Invoke(null, [member])!) into alike
                      where alike.Count() > 1
                      select $"{alike.Key.Enum.Name}: {string.Join(", ", alike)} are all called {alike.Key.Text.Swedish}";

        Wordings.NamesOfEnums(Ours).Should().NotBeEmpty();
        unnamed.Should().BeEmpty();
    }

    [Fact]
    public void No_type_is_called_by_a_word_that_says_nothing()
    {
        var empty = from type in Ours.SelectMany(assembly => assembly.GetTypes())
                    where type.Namespace?.StartsWith("BroByggare.", StringComparison.Ordinal) == true && SaysNothing().IsMatch(type.Name)
                    select type.FullName;

        empty.Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_grows_long_is_two()
    {
        var files = from file in ((string[])["BroByggare.Core", "BroByggare.Web"]).SelectMany(project => Sources.Files(project, ".cs"))
                    where !file.Contains("/Migrations/", StringComparison.Ordinal)
                    let lines = Sources.Read(file).AsSpan().Count('\n')
                    where lines > LongestFile
                    select $"{file}: {lines} lines";

        files.Should().BeEmpty();
    }

    [Fact]
    public void No_page_carries_a_style_or_a_script_that_the_browser_would_have_to_trust()
    {
        var trusting = from file in Sources.Files("BroByggare.Web", ".razor", ".cshtml", ".html")
                       from Match match in InlineStyleOrScript().Matches(Sources.Read(file))
                       select $"{file}: {match.Value}";

        trusting.Should().BeEmpty();
    }

    [Fact]
    public void No_text_is_shown_as_markup()
    {
        var raw = from file in Sources.Files("BroByggare.Web", ".razor", ".cs")
                  where Sources.Read(file).Contains("MarkupString", StringComparison.Ordinal)
                  select file;

        raw.Should().BeEmpty();
    }

    [Fact]
    public void A_page_that_grows_long_is_two_components()
    {
        var pages = from file in Sources.Files("BroByggare.Web", ".razor")
                    let lines = Sources.Read(file).AsSpan().Count('\n')
                    where lines > LongestPage
                    select $"{file}: {lines} lines";

        pages.Should().BeEmpty();
    }

    [Fact]
    public void Only_the_chain_makes_lines_of_the_log_and_puts_them_there()
    {
        var others = from file in Sources.Files("BroByggare.Core", ".cs").Concat(Sources.Files("BroByggare.Web", ".cs", ".razor"))
                     where Path.GetFileName(file) is not ("AuditChain.cs" or "LogReading.cs")
                     from Match match in LineOfTheLog().Matches(Sources.Read(file))
                     select $"{file}: {match.Value}";

        others.Should().BeEmpty();
    }

    [Fact]
    public void Whoever_writes_in_the_log_reaches_the_chain_through_the_open_database_and_no_other_way()
    {
        var others = from file in Sources.Files("BroByggare.Core", ".cs").Concat(Sources.Files("BroByggare.Web", ".cs", ".razor"))
                     where Path.GetFileName(file) is not ("SqliteContextFactory.cs" or "BroByggareContext.cs")
                     where HandedChain().IsMatch(Sources.Read(file))
                     select file;

        others.Should().BeEmpty();
    }

    [Fact]
    public void What_a_command_changes_beside_its_own_thing_is_counted_and_logged_by_the_write_path()
    {
        // Sign-in writes before there is an actor, an erasure takes away what the lines are about, and the demo is invented.
        string[] known = ["Aggregate.cs", "Changes.cs", "SignInCommands.cs", "Person.cs", "IndividualSupport.Erasing.cs"];

        var others = Sources.Files("BroByggare.Core", ".cs")
            .Where(file => !file.Contains("/Demo/", StringComparison.Ordinal) && !known.Contains(Path.GetFileName(file)))
            .Where(file => Sources.Read(file).Contains("CountVersion()", StringComparison.Ordinal));

        others.Should().BeEmpty();
    }

    [Fact]
    public void No_test_is_skipped_and_none_waits_by_the_clock()
    {
        // A fault has a length of its own.
        var idle = from file in Sources.Files("BroByggare.Tests", ".cs")
                   where !file.EndsWith("/Faults/FaultTime.cs", StringComparison.Ordinal)
                   from Match match in SkipOrSleep().Matches(Sources.Read(file))
                   select $"{file}: {match.Value}";

        idle.Should().BeEmpty();
    }

    private static bool IsDatabase(Type type) =>
        type.IsAssignableTo(typeof(DbContext))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDbContextFactory<>));

    private static bool Mentions(Type? type, Func<Type, bool> what) =>
        type is not null
        && (what(type) || Mentions(type.GetElementType(), what) || type.GetGenericArguments().Any(part => Mentions(part, what)));

    private static IEnumerable<Type> MemberTypes(Type type)
    {
        const BindingFlags All =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(All);
        return
        [
            .. type.GetFields(All).Select(field => field.FieldType),
            .. type.GetProperties(All).Select(property => property.PropertyType),
            .. methods.Select(method => method.ReturnType),
            .. methods.Cast<MethodBase>().Concat(type.GetConstructors(All))
                .SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType),
        ];
    }

    private static IEnumerable<Type> Aggregates() =>
        Core.GetTypes().Where(type => type.IsSubclassOf(typeof(Aggregate)));

    private static bool SetsAtBirthOnly(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsChangeableList(Type type) =>
        type.IsArray
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IList<>)
            || type.GetGenericTypeDefinition() == typeof(ICollection<>)
            || type.GetInterfaces().Any(its => its.IsGenericType && its.GetGenericTypeDefinition() == typeof(ICollection<>))));

    private static HashSet<string> Holes(string wording) =>
        [.. Hole().Matches(wording).Select(match => match.Groups[1].Value)];

    private static HashSet<string> Folders(string project, string above) =>
        [.. Sources.Files(project, ".cs", ".razor").Select(file => Path.GetDirectoryName(file[above.Length..])!.Replace('\\', '/')).Where(folder => folder.Length > 0)];

    [GeneratedRegex(@"\bsome =>|\bfrom some in\b|[(,] ?some[,)][^;]{0,40}=>")]
    private static partial Regex NamelessLambda();

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex RuleCode();

    [GeneratedRegex("(Service|Manager|Utils?|Utilities|Helpers?|Shared|Common)$")]
    private static partial Regex SaysNothing();

    // An element's own handler is written in lower case; OnClick is a parameter of a component.
    [GeneratedRegex(@"\sstyle\s*=\s*[""'].*|<style\b.*|(?-i:\son(click|load|error|change|input|submit)\s*=\s*[""'](?!@).*)|<script\b[^>]*>(?!\s*</script>).*", RegexOptions.IgnoreCase)]
    private static partial Regex InlineStyleOrScript();

    // Also in raw statements, which would leave the chain behind.
    [GeneratedRegex(@"\bAuditChain>?\s+_?\w+|<AuditChain>\(\)(?!;)")]
    private static partial Regex HandedChain();

    [GeneratedRegex(@"new LogEntry\(|\bLog\.(Add|AddRange|Update|Remove|Attach)\w*\(|(INSERT INTO|UPDATE|DELETE FROM) \W?Log\b|Log\S*\.Execute(Update|Delete)", RegexOptions.IgnoreCase)]
    private static partial Regex LineOfTheLog();

    [GeneratedRegex(@"\bSkip\s*=\s*""|Thread\.Sleep\(|Task\.Delay\(|WaitForTimeoutAsync\(")]
    private static partial Regex SkipOrSleep();
}
