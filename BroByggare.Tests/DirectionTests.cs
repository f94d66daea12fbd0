using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using BroByggare.Web.Layout;

namespace BroByggare.Tests;

/// <summary>Floors: what lies lower knows nothing of what lies higher (CONTRIBUTING.md).</summary>
public sealed class DirectionTests
{
    /// <summary>From the lowest. A row knows itself and those above it here; the rooms of one row may know each other.</summary>
    private static readonly string[][] CoreFloors =
    [
        ["Kernel"],
        ["FreeText"],
        ["Storage", "Encryption", "AuditLog", "Authorization"],
        ["Team"],
        ["Sessions"],
        ["Exports"],
        ["KeyContacts"],
        ["People"],
        ["Supports"],
        ["Drafts"],
        ["Backups"],
        ["Activities"],
        ["Calendar"],
        ["WithoutIdentity"],
        ["LogReviews"],
        ["Figures"],
        ["Privacy"],
        ["Merging"],
        ["MyDay"],
        ["Accounts"],
        ["Demo"],
        [""],
    ];

    /// <summary>Each with its reason; no more than five.</summary>
    private static readonly Dictionary<string, string> CoreExceptions = new()
    {
        ["KeyContacts > Supports"] = "how often a contact helped is counted from the referrals, and stands in the register",
        ["People > Supports"] = "a person is found and seen by those who find and see a support of theirs",
        ["Sessions > Drafts"] = "whoever is signed out everywhere leaves nothing half written behind",
        ["Sessions > Privacy"] = "old sessions go by themselves, unless it is decided how long they are kept",
    };

    private static readonly string[][] WebFloors =
    [
        ["Settings"],
        ["Authentication", "Security", "Languages"],
        ["Components"],
        ["Layout"],
        ["Features"],
        ["Hosting"],
        ["CommandLine"],
        [""],
    ];

    private static readonly Dictionary<string, string> WebExceptions = new()
    {
        ["Authentication > Layout"] = "where one begins after sign-in is the first line of the menu",
        ["Layout > Features"] = "the search in the bar, and the menu's way to one's sign-ins",
    };

    [Fact]
    public void In_Core_nobody_knows_what_lies_higher()
    {
        var upward = Upward(typeof(Text).Assembly, "BroByggare.Core", CoreFloors);

        upward.Where(arrow => !CoreExceptions.ContainsKey(arrow.Key)).Should().BeEmpty();
        CoreExceptions.Keys.Should().BeSubsetOf(upward.Keys, "an exception that is no longer needed goes");
        CoreExceptions.Should().HaveCountLessThanOrEqualTo(5);
    }

    [Fact]
    public void In_the_web_nobody_knows_what_lies_higher()
    {
        var upward = Upward(typeof(LayoutTexts).Assembly, "BroByggare.Web", WebFloors);

        upward.Where(arrow => !WebExceptions.ContainsKey(arrow.Key)).Should().BeEmpty();
        WebExceptions.Keys.Should().BeSubsetOf(upward.Keys, "an exception that is no longer needed goes");
        WebExceptions.Should().HaveCountLessThanOrEqualTo(5);
    }

    /// <summary>By rooms, such as <c>Kernel &gt; Team</c>, with the types that know what they should not.</summary>
    private static Dictionary<string, string> Upward(System.Reflection.Assembly assembly, string root, string[][] floors)
    {
        var arrows = new Arrows(assembly).All.Where(arrow => IsIn(arrow.From, root) && IsIn(arrow.To, root)).ToList();
        arrows.Should().NotBeEmpty("they were read");
        var all = from arrow in arrows
                  let lower = Room(arrow.From, root)
                  let higher = Room(arrow.To, root)
                  where Floor(lower, floors) < Floor(higher, floors)
                  group $"{Short(arrow.From)} knows {Short(arrow.To)}" by $"{lower} > {higher}";
        return all.ToDictionary(group => group.Key, group => string.Join(", ", group.Order(StringComparer.Ordinal)));
    }

    private static bool IsIn(string type, string root) => type.StartsWith(root + ".", StringComparison.Ordinal);

    private static string Room(string type, string root) => type[(root.Length + 1)..].Split('.') is [var room, _, ..] ? room : "";

    private static string Short(string type) => type[(type.LastIndexOf('.') + 1)..];

    private static int Floor(string room, string[][] floors)
    {
        var floor = Array.FindIndex(floors, rooms => rooms.Contains(room));
        return floor >= 0 ? floor : throw new ArgumentException($"{room} is a new room: give it its floor in {nameof(DirectionTests)}.", nameof(room));
    }
}
