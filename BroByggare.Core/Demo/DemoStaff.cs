using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;

namespace BroByggare.Core.Demo;

/// <summary>Who works in the demo municipality. Bridge-builders come first, so that a large demo can multiply them.</summary>
internal sealed record DemoStaff(
    WorkTeam Team,
    IReadOnlyList<TeamMember> Bridgebuilders,
    TeamMember Former,
    TeamMember Coordinator,
    TeamMember Manager,
    TeamMember Administrator)
{
    /// <summary>The mark of the whole: a database whose only team has this name holds demo data and nothing else.</summary>
    public const string TeamName = "Brobyggarteamet (demo)";

    public static async Task<DemoStaff> Hire(BroByggareContext db, CancellationToken cancel)
    {
        var team = new WorkTeam(TeamName);
        db.Add(team);
        await db.SaveChangesAsync(cancel);
        TeamMember Join(string name, Role role, string phone, bool isDemo = false) => TeamMember.Join(name, role, team.Id, phone, isDemo);
        var staff = new DemoStaff(
            team,
            [
                Join("Sara Lind", Role.Bridgebuilder, "031-390 06 01", isDemo: true),
                Join("Daniel Ek", Role.Bridgebuilder, "031-390 06 02", isDemo: true),
                Join("Jonas Berg", Role.Bridgebuilder, "031-390 06 03"),
                Join("Maria Holm", Role.Bridgebuilder, "031-390 06 04"),
                Join("Eva Nord", Role.Bridgebuilder, "031-390 06 05"),
            ],
            Join("Ulf Strand", Role.Bridgebuilder, ""),
            Join("Helena Sund", Role.Coordinator, "031-390 06 10", isDemo: true),
            Join("Anders Nyman", Role.Manager, "031-390 06 11", isDemo: true),
            Join("Karin Wall", Role.Administrator, "031-390 06 12", isDemo: true));
        // One at a time: their numbers are the order in which they stand on the sign-in page.
        foreach (var member in (IEnumerable<TeamMember>)[.. staff.Bridgebuilders, staff.Former, staff.Coordinator, staff.Manager, staff.Administrator])
        {
            member.CountVersion();
            db.Add(member);
            await db.SaveChangesAsync(cancel);
        }

        return staff;
    }
}
