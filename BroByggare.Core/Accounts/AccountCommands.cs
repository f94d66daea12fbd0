using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Accounts;

/// <summary>
/// What an administrator does with accounts. Who may do what is changed only by one who has lately proved who they are:
/// those verbs ask for the session.
/// </summary>
[DocumentedRight(Right.Administrator)]
public sealed class AccountCommands(Changes changes, SessionRules rules)
{
    /// <param name="known">A sign-in known beforehand, or null when the mail address will tell.</param>
    public Task<TeamMemberId> Invite(FormKey formKey, SessionId session, MemberDetails details, Role role, TeamId team, SignInIdentity? known = null) =>
        changes.Add(
            formKey,
            MemberActions.Invite,
            async (db, actor, signed) =>
            {
                TeamMember.WhyNotBy(actor).ThrowIfPresent();
                await db.RequireRecentProof(session, signed, rules);
                await db.RequireTeam(team);
                var member = await db.Unique(TeamMember.Invite(details, role, team, known));
                if (await db.Members.AnyAsync(other => other.Name == member.Name))
                    AccountRefusals.NameTaken.ThrowIfPresent();
                return member;
            },
            member => member.Id);

    public Task Change(Seen<TeamMemberId> seen, MemberDetails details) =>
        changes.Make(seen, MemberActions.Change, async (member, _, db) =>
        {
            member.Change(details);
            await db.Unique(member);
        });

    /// <param name="successor">Who takes over the open supports of one who leaves the role or the team; null when there are none.</param>
    public Task Become(Seen<TeamMemberId> seen, SessionId session, Role role, TeamId team, TeamMemberId? successor) =>
        changes.Make(seen, MemberActions.Become, async (member, signed, db) =>
        {
            await db.RequireRecentProof(session, signed, rules);
            await db.RequireTeam(team);
            member.WhyNotBecome(role, signed.By).ThrowIfPresent();
            if (role != Role.Administrator && member.IsActive)
                await db.RequireAnotherAdministrator(member);
            if (role == member.Role && team == member.TeamId)
                return;
            (await db.WhyNotMove(member.Id)).ThrowIfPresent();
            await db.HandOver(member, successor, signed);
            // What stands on an open page was the old role's to see: they sign in anew.
            await db.EndSessions(member.Id, SessionEnd.ByAdministrator, signed, except: session);
            member.Become(role, team, signed);
        });

    /// <param name="successor">Who takes over the open supports; null when there are none.</param>
    public Task SwitchOff(Seen<TeamMemberId> seen, SessionId session, TeamMemberId? successor) =>
        changes.Make(seen, MemberActions.SwitchOff, async (member, signed, db) =>
        {
            await db.RequireRecentProof(session, signed, rules);
            member.WhyNotSwitchOff(signed.By).ThrowIfPresent();
            await db.RequireAnotherAdministrator(member);
            (await db.WhyNotSwitchOff(member.Id)).ThrowIfPresent();
            await db.HandOver(member, successor, signed);
            member.SwitchOff(signed);
            await db.EndSessions(member.Id, SessionEnd.SwitchedOff, signed);
        });

    public Task SwitchOn(Seen<TeamMemberId> seen, SessionId session) =>
        changes.Make(seen, MemberActions.SwitchOn, async (member, signed, db) =>
        {
            await db.RequireRecentProof(session, signed, rules);
            member.SwitchOn();
        });

    public Task EndSessions(Seen<TeamMemberId> seen) =>
        changes.Make(seen, MemberActions.EndSessions, (member, signed, db) =>
            db.EndSessions(member.Id, SessionEnd.ByAdministrator, signed));

    public Task ForgetSignIn(Seen<TeamMemberId> seen, SessionId session) =>
        changes.Make(seen, MemberActions.ForgetSignIn, async (member, signed, db) =>
        {
            await db.RequireRecentProof(session, signed, rules);
            member.ForgetSignIn();
            await db.EndSessions(member.Id, SessionEnd.ByAdministrator, signed);
        });

    [DocumentedRight(Right.ReadsAccounts)]
    public Task AppointDeputy(Seen<TeamMemberId> seen, SessionId session, TeamMemberId deputy, DateOnly from, DateOnly until) =>
        changes.Make(seen, MemberActions.AppointDeputy, async (member, signed, db) =>
        {
            await db.RequireRecentProof(session, signed, rules);
            if (!await db.Colleagues(member).AnyAsync(other => other.Id == deputy))
                AccountRefusals.DeputyWrong.ThrowIfPresent();
            member.AppointDeputy(deputy, from, until, signed);
        });

    [DocumentedRight(Right.ReadsAccounts)]
    public Task CallOffDeputy(Seen<TeamMemberId> seen, DeputyId deputy) =>
        changes.Make(seen, MemberActions.CallOffDeputy, (member, signed) => member.CallOffDeputy(deputy, signed));

    /// <returns>What takes it back, for whoever wrote it and while nobody is in it.</returns>
    public async Task<Func<Task>> AddTeam(FormKey formKey, string name)
    {
        var id = await MakeTeam(formKey, name);
        return () => TakeBackTeam(FormKey.By(formKey.Actor), id);
    }

    /// <summary>A team that was made by mistake, to which nothing has ever belonged.</summary>
    public Task TakeBackTeam(FormKey formKey, TeamId id) => changes.TakeAway(
        formKey,
        TeamActions.TakeBackTeam,
        async db =>
        {
            TeamMember.WhyNotBy(await db.Authorize(formKey.Actor)).ThrowIfPresent();
            var team = await db.Teams.FirstOrDefaultAsync(team => team.Id == id);
            if (team is not null && !await db.UnusedTeams().AnyAsync(unused => unused.Id == id))
                AccountRefusals.TeamInUse.ThrowIfPresent();
            return team;
        },
        id.Value);

    private Task<TeamId> MakeTeam(FormKey formKey, string name) =>
        changes.Add(
            formKey,
            TeamActions.AddTeam,
            async (db, actor, _) =>
            {
                TeamMember.WhyNotBy(actor).ThrowIfPresent();
                var team = new WorkTeam(Input.Text(name, Input.LongestName, AccountRefusals.TeamNameMissing));
                var taken = await db.Teams.Select(other => other.Name).ToListAsync();
                if (taken.Contains(team.Name, StringComparer.OrdinalIgnoreCase))
                    AccountRefusals.TeamNameTaken.ThrowIfPresent();
                return team;
            },
            team => team.Id);
}
