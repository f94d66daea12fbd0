using BroByggare.Core.Kernel;
using BroByggare.Web.Components;
using static BroByggare.Core.Kernel.Role;

namespace BroByggare.Web.Layout;

/// <summary>The menu: a new page is one line, in the order in which it is read.</summary>
public static class MenuItems
{
    private static readonly Role[] Everyone = [Bridgebuilder, Coordinator, Manager, Administrator];

    public static IReadOnlyList<MenuItem> All { get; } =
    [
        new(LayoutTexts.Situation, IconName.Chart, "/laget", [Coordinator, Manager]),
        new(LayoutTexts.MyDay, IconName.Day, "/", [Bridgebuilder]),
        new(LayoutTexts.MySupports, IconName.People, "/stod", [Bridgebuilder]),
        new(LayoutTexts.TeamSupports, IconName.People, "/stod", [Coordinator]),
        new(LayoutTexts.Note, IconName.Pen, "/anteckna", [Bridgebuilder], IsAct: true),
        new(LayoutTexts.YearFigures, IconName.Table, "/arets-siffror", [Manager]),
        new(LayoutTexts.Goals, IconName.Flag, "/mal", [Manager]),
        new(LayoutTexts.Team, IconName.Person, "/team", [Administrator]),
        new(LayoutTexts.Contacts, IconName.Contacts, "/kontakter", Everyone),
        new(LayoutTexts.Calendar, IconName.Calendar, "/kalender", [Bridgebuilder, Coordinator]),
        new(LayoutTexts.Activities, IconName.Speech, "/aktiviteter", Everyone),
        new(LayoutTexts.MyDay, IconName.Day, "/", [Coordinator]),
        new(LayoutTexts.YearFigures, IconName.Table, "/arets-siffror", [Coordinator]),
        new(LayoutTexts.Goals, IconName.Flag, "/mal", [Coordinator]),
        new(LayoutTexts.LogReview, IconName.Clock, "/loggkontroll", [Manager]),
        new(LayoutTexts.Incident, IconName.Clock, "/loggkontroll/incident", [Administrator]),
        new(LayoutTexts.Team, IconName.Person, "/team", [Coordinator]),
        new(LayoutTexts.Culling, IconName.Document, "/gallring", [Coordinator, Manager, Administrator]),
        new(LayoutTexts.FigureKeys, IconName.Key, "/nycklar", [Administrator]),
        new(LayoutTexts.ProviderSettings, IconName.Lock, "/installningar/inloggning", [Administrator]),
    ];

    /// <summary>What stands in this role's menu.</summary>
    public static IReadOnlyList<MenuItem> For(Role role) => [.. All.Where(item => item.Roles.Contains(role))];

    /// <summary>Where this role begins its day.</summary>
    public static string Home(Role role) => For(role)[0].Address;
}
