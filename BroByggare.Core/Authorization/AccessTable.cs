using System.Reflection;
using System.Text;

namespace BroByggare.Core.Authorization;

/// <summary>The one table of role, object and action: made of what stands beside every command and query, never written by hand.</summary>
public static class AccessTable
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Every public method of every …Commands and …Queries, in the order of features and names.</summary>
    public static IReadOnlyList<AccessLine> Lines { get; } =
    [
        .. from type in typeof(AccessTable).Assembly.GetExportedTypes()
           where IsCommands(type) || type.Name.EndsWith("Queries", StringComparison.Ordinal)
           from method in type.GetMethods(Declared)
           where !method.IsSpecialName
           let feature = type.Namespace!.Split('.')[^1]
           orderby feature, type.Name, method.Name
           select new AccessLine(
               feature,
               $"{type.Name}.{method.Name}",
               IsCommands(type),
               (method.GetCustomAttribute<DocumentedRightAttribute>() ?? type.GetCustomAttribute<DocumentedRightAttribute>())?.Right),
    ];

    /// <summary>The table as it stands in docs/privacy/access.md.</summary>
    public static string Printed()
    {
        var text = new StringBuilder(
            """
            # Who may do and read what

            Made from the code: do not edit. `dotnet test --filter AccessTable` fails when it is stale and leaves the new one in
            `artifacts/access.md`. A test walks every line with every kind of actor and object, see `Tests/Core/Access`.

            Nobody who is switched off may do anything. What one may not see does not exist: a hidden support, a missing one and a
            number that was never used give the same answer. Managers and administrators never see a person.

            ## Rights


            """.ReplaceLineEndings("\n"));
        text.Append("| right | bridge-builder | coordinator | manager | administrator |\n| --- | --- | --- | --- | --- |\n");
        foreach (var right in Enum.GetValues<Right>())
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {Name(right)} | {string.Join(" | ", Cells(right))} |\n");
        foreach (var feature in Lines.GroupBy(line => line.Feature))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {feature.Key}\n\n| action | kind | right |\n| --- | --- | --- |\n");
            foreach (var line in feature)
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{line.Action}` | {(line.Changes ? "changes" : "reads")} | {(line.Right is { } right ? Name(right) : "not said")} |\n");
        }

        return text.ToString();
    }

    private static bool IsCommands(Type type) => type.Name.EndsWith("Commands", StringComparison.Ordinal);

    private static string Name(Right right) => right switch
    {
        Right.CommandLine => "on the server's command line",
        Right.NotSignedIn => "before sign-in",
        Right.Member => "all who work here",
        Right.WorksWithPeople => "those who work with people",
        Right.FollowsUp => "those who follow up",
        Right.Manager => "managers",
        Right.Administrator => "administrators",
        Right.ReadsAccounts => "reads accounts and names deputies",
        Right.OwnSession => "ends sessions",
        Right.AnswersForBreaches => "answers for breaches",
        Right.Culls => "culls",
        Right.Finds => "finds supports",
        Right.Sees => "sees the support",
        Right.HasInHand => "has the support in hand",
        Right.CoordinatesPeople => "answers questions before an opening, undoes mergings",
        Right.CoordinatesIt => "coordinates the support",
        Right.OpenInEmergency => "opens in an emergency",
        Right.OwnNotice => "is told of what a colleague took away",
        Right.OwnOffer => "answers or takes back an offer to take over",
        Right.Told => "is told of emergencies",
    };

    private static string[] Cells(Right right)
    {
        const string Own = "responsible now; not kept out; granted if protected";
        const string Care = "responsible now, or stands in for a colleague who is; not kept out; granted if protected";
        const string Team = "of the support's team; not kept out; granted if protected";
        return right switch
        {
            Right.CommandLine => ["no", "no", "no", "no"],
            Right.NotSignedIn => ["yes", "yes", "yes", "yes"],
            Right.Member => ["yes", "yes", "yes", "yes"],
            Right.WorksWithPeople => ["yes", "yes", "no", "no"],
            Right.FollowsUp => ["no", "yes", "yes", "no"],
            Right.Manager => ["no", "no", "yes", "no"],
            Right.Administrator => ["no", "no", "no", "yes"],
            Right.ReadsAccounts => ["no", "of the own team", "no", "yes"],
            Right.OwnSession => ["own", "own", "own", "all"],
            Right.AnswersForBreaches => ["no", "no", "of the own team, by number", "by number"],
            Right.Culls => ["no", "of the own team, nobody on the list hidden; or one's own list", "of the own team or all, by number; not kept out of anybody on the list", "by number; not kept out of anybody on the list"],
            Right.Finds => [Care, Team, "nothing", "nothing"],
            Right.Sees => [$"{Care}; or opened in an emergency within 24 hours", $"{Team}; or opened in an emergency within 24 hours", "missing", "missing"],
            Right.HasInHand => [Own, Team, "missing", "missing"],
            Right.CoordinatesPeople => ["takes back one's own question", Team, "missing", "missing"],
            Right.CoordinatesIt => ["missing", Team, "missing", "missing"],
            Right.OpenInEmergency => ["of the team; not kept out", "of the team; not kept out", "no", "no"],
            Right.OwnNotice => ["own; not kept out", "own; not kept out", "nothing", "nothing"],
            Right.OwnOffer => ["answers what one is asked, takes back what one offered; not kept out", "takes back those of the team; not kept out; granted if protected", "missing", "missing"],
            Right.Told => ["nothing", "of the team; not kept out; not one's own", "by number, when a coordinator opened or none can be told; not kept out", "nothing"],
        };
    }
}
