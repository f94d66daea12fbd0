using System.Text.RegularExpressions;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Web.Features.Supports.Removals;

/// <summary>
/// Everything that takes something away from a support or a person, walked: what can be undone is offered back where it was
/// pressed, what cannot asks first. A new one is refused until somebody has thought about it here.
/// </summary>
public sealed partial class TakingAwayTests
{
    /// <summary>What takes it back, by the command's own name.</summary>
    private static readonly Dictionary<string, string> IsUndoneBy = new()
    {
        ["SupportCommands.TakeBackContact"] = "BringBackContact",
        ["SupportCommands.TakeBackResult"] = "BringBackResult",
        ["SupportCommands.TakeBackObstacle"] = "BringBackObstacle",
        ["SupportCommands.RemoveAction"] = "BringBackAction",
        ["SupportCommands.FinishAction"] = "OpenActionAgain",
        ["SupportCommands.FinishWatch"] = "OpenWatchAgain",
        ["SupportCommands.RemoveWatch"] = "BringBackWatch",
        ["SupportCommands.RemoveMeasure"] = "BringBackMeasure",
        ["SupportCommands.RemoveGoal"] = "BringBackGoal",
        ["SupportCommands.LeaveMeasure"] = "ChooseMeasure",
        ["AccessCommands.EndGrant"] = "Grant",
    };

    private static readonly string[] Asks =
    [
        "SupportCommands.DropAction", "SupportCommands.RemoveResponsible", "ReferralCommands.WithdrawConsent", "ReferralCommands.Withdraw",
        "PersonCommands.WithdrawStatement", "AccessCommands.EndProtection",
    ];

    /// <summary>They are themselves what undoes: the receipt of what was just saved offers them.</summary>
    private static readonly string[] Undo = ["StrikingCommands.UndoContact", "StrikingCommands.UndoLastNote", "StrikingCommands.TakeBackRequest", "ReferralCommands.TakeBackStep"];

    [Fact]
    public void Every_command_that_takes_something_away_is_in_the_table() =>
        TakeAway().Should().BeEquivalentTo([.. IsUndoneBy.Keys, .. Asks, .. Undo]);

    [Fact]
    public void What_can_be_undone_is_offered_back_in_the_same_file_that_takes_it_away()
    {
        var without = from pair in IsUndoneBy
                      from file in Calling(pair.Key)
                      where !Calls(file, pair.Value)
                      select $"{file} does not offer {pair.Value} for {pair.Key}";

        without.Should().BeEmpty();
    }

    [Fact]
    public void What_cannot_be_undone_asks_before_it_is_done()
    {
        var without = from command in Asks
                      from file in Calling(command)
                      where !Question().IsMatch(Sources.Read(file))
                      select $"{file} does {command} without asking";

        without.Should().BeEmpty();
    }

    private static IEnumerable<string> TakeAway() =>
        from type in typeof(AccessTable).Assembly.GetExportedTypes()
        where type.Name.EndsWith("Commands", StringComparison.Ordinal)
        from method in type.GetMethods()
        where Prefix().IsMatch(method.Name)
        where method.GetParameters() is [{ ParameterType: var seen }, ..] && (seen == typeof(Seen<SupportId>) || seen == typeof(Seen<PersonId>))
        select $"{type.Name}.{method.Name}";

    /// <summary>Its commands are others, with verbs of the same name.</summary>
    private static bool IsOfAnother(string file, string commands) =>
        OwnCommands().Match(Sources.Read(file)) is { Success: true } own && own.Groups[1].Value != commands;

    private static List<string> Calling(string command)
    {
        var files = Sources.Files("BroByggare.Web", ".razor").Where(file => Calls(file, command.Split('.')[1]) && !IsOfAnother(file, command.Split('.')[0])).ToList();
        files.Should().NotBeEmpty(command);
        return files;
    }

    private static bool Calls(string file, string method) =>
        Regex.IsMatch(Sources.Read(file), $@"(Commands|Marks|Referring|People)\.{method}\(");

    [GeneratedRegex("^(TakeBack|Remove|Withdraw|End|Finish|Drop|Leave|Undo|Strike)")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"@inject (\w+Commands) Commands\b")]
    private static partial Regex OwnCommands();

    [GeneratedRegex("<(AskButton|TakeBackButton|ReasonDialog|Dialog|LongText) ")]
    private static partial Regex Question();
}
