using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Components;

namespace BroByggare.Web.Layout;

/// <summary>A page in the menu.</summary>
/// <param name="IsAct">The one thing to do, in the middle of the bottom bar; elsewhere the page has its own button.</param>
public sealed record MenuItem(Text Name, IconName Icon, string Address, IReadOnlyList<Role> Roles, bool IsAct = false)
{
    /// <summary>Whether the user stands on this page or on one below it.</summary>
    /// <param name="path">Begins with a slash, without query.</param>
    public bool Holds(string path) =>
        path == Address || (Address != "/" && path.StartsWith(Address + "/", StringComparison.Ordinal));
}
