using BroByggare.Core.Accounts;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Accounts;

public sealed class AccountCommandsTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly TeamId _team;
    private readonly Actor _karin;
    private readonly SessionId _session;

    public AccountCommandsTests()
    {
        _team = _database.HasTeam();
        _karin = _database.HasMember(Role.Administrator, _team, "Karin Wall");
        _session = _database.HasSession(_karin);
    }

    private AccountCommands Commands => _database.Get<AccountCommands>();

    private AccountQueries Queries => _database.Get<AccountQueries>();

    private DateOnly Today => _database.Clock.Today();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task One_who_is_invited_stands_in_the_list_and_has_not_come_yet()
    {
        var id = await Commands.Invite(FormKey.By(_karin), _session, new(" Sara Lind ", " Sara.Lind@kommun.example ", "031-390 06 01"), Role.Bridgebuilder, _team);

        var account = (await Queries.Find(_karin, id))!;
        account.Details.Should().Be(new MemberDetails("Sara Lind", "sara.lind@kommun.example", "031-390 06 01"));
        (account.Role, account.State, account.HasSignIn).Should().Be((Role.Bridgebuilder, MemberState.Invited, false));
    }

    [Fact]
    public async Task An_invitation_by_mail_lets_that_person_in()
    {
        var id = await Commands.Invite(FormKey.By(_karin), _session, Details("Sara Lind"), Role.Bridgebuilder, _team);

        var answer = await _database.Get<SignInCommands>().Enter(new("https://id.example", "4711", "SARA.LIND@kommun.example", true, "Sara", []));

        answer.Member!.Id.Should().Be(id);
    }

    [Fact]
    public async Task An_invitation_by_the_provider_s_own_id_needs_no_mail()
    {
        var id = await Commands.Invite(
            FormKey.By(_karin), _session, new("Sara Lind", "", ""), Role.Bridgebuilder, _team, new("https://id.example", "4711"));

        var answer = await _database.Get<SignInCommands>().Enter(new("https://id.example", "4711", "", false, "", []));

        answer.Member!.Id.Should().Be(id);
        await Refused(
            () => Commands.Invite(FormKey.By(_karin), _session, new("En annan", "", ""), Role.Manager, _team, new("https://id.example", "4711")),
            AccountRefusals.SignInTaken);
    }

    [Fact]
    public async Task An_invitation_that_could_not_work_is_refused_with_its_reason()
    {
        await Commands.Invite(FormKey.By(_karin), _session, Details("Sara Lind"), Role.Bridgebuilder, _team);

        await Refused(() => Invite(new("", "x@kommun.example", "")), AccountRefusals.NameMissing);
        await Refused(() => Invite(new("Daniel Ek", "", "")), AccountRefusals.SignInMissing);
        await Refused(() => Invite(new("Daniel Ek", "daniel", "")), CommonRefusals.MailWrong);
        await Refused(() => Invite(new("Sara Lind", "SARA.lind@kommun.example", "")), AccountRefusals.MailTaken);
        await Refused(() => Commands.Invite(FormKey.By(_karin), _session, Details("Daniel Ek"), Role.Manager, new(99)), AccountRefusals.TeamMissing);
    }

    [Theory]
    [InlineData(Role.Bridgebuilder)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Manager)]
    public async Task Nobody_but_an_administrator_changes_an_account(Role role)
    {
        var actor = _database.HasMember(role, _team);
        var session = _database.HasSession(actor);
        var other = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
        var own = Seen(actor.Id) with { Actor = actor };

        await Refused(() => Commands.Invite(FormKey.By(actor), session, Details("Ny"), Role.Administrator, _team), CommonRefusals.NotAllowed);
        await Refused(() => Commands.AddTeam(FormKey.By(actor), "Nytt"), CommonRefusals.NotAllowed);
        await Refused(() => Commands.Become(own, session, Role.Administrator, _team, null), CommonRefusals.NotAllowed);
        await Refused(() => Commands.Change(own, Details("Annat namn")), CommonRefusals.NotAllowed);
        var seen = Seen(other.Id) with { Actor = actor };
        foreach (var press in new Func<Task>[]
        {
            () => Commands.SwitchOff(seen, session, null),
            () => Commands.EndSessions(seen),
            () => role == Role.Coordinator ? Commands.SwitchOn(seen, session) : Commands.AppointDeputy(seen, session, actor.Id, Today, Today),
        })
            (await press.Should().ThrowAsync<Exception>()).Which.Should().Match(thrown =>
                thrown is MissingException || (thrown is RefusedException && ((RefusedException)thrown).Refusal == CommonRefusals.NotAllowed));
        (await Queries.List(_karin, new()))!.Page.Rows.Should().OnlyContain(row => row.State != MemberState.SwitchedOff);
    }

    [Fact]
    public async Task What_changes_who_may_do_what_needs_a_fresh_proof_and_a_session_of_one_s_own()
    {
        var sara = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
        var hers = _database.HasSession(sara);
        await Refused(() => Commands.SwitchOff(Seen(sara.Id), hers, null), SessionRefusals.NotRecent);

        _database.Clock.Pass(TimeSpan.FromMinutes(10));

        await Refused(() => Commands.SwitchOff(Seen(sara.Id), _session, null), SessionRefusals.NotRecent);
        await Refused(() => Commands.Become(Seen(sara.Id), _session, Role.Administrator, _team, null), SessionRefusals.NotRecent);
        await Refused(() => Commands.AppointDeputy(Seen(sara.Id), _session, _karin.Id, Today, Today), SessionRefusals.NotRecent);
        await Refused(() => Invite(Details("Ny")), SessionRefusals.NotRecent);
        await Commands.Change(Seen(sara.Id), Details("Sara Lind Ek"));
    }

    [Fact]
    public async Task Nobody_switches_themselves_off_nor_takes_the_last_administrator_away()
    {
        await Refused(() => Commands.SwitchOff(Seen(_karin.Id), _session, null), AccountRefusals.Yourself);
        await Refused(() => Commands.Become(Seen(_karin.Id), _session, Role.Manager, _team, null), AccountRefusals.Yourself);
        var other = _database.HasMember(Role.Administrator, _team, "Nils Berg");
        await Commands.SwitchOff(Seen(other.Id), _session, null);

        await Refused(() => Commands.SwitchOff(Seen(other.Id), _session, null), AccountRefusals.AlreadySwitchedOff);
    }

    [Fact]
    public async Task The_last_administrator_stays_even_when_two_would_take_each_other_away()
    {
        var nils = _database.HasMember(Role.Administrator, _team, "Nils Berg");
        var his = _database.HasSession(nils);
        var karinByNils = Seen(_karin.Id) with { Actor = nils };
        var nilsByKarin = Seen(nils.Id);

        await Commands.SwitchOff(nilsByKarin, _session, null);

        await Refused(() => Commands.SwitchOff(karinByNils, his, null), CommonRefusals.SignedOut);
        (await Queries.Find(_karin, _karin.Id))!.State.Should().NotBe(MemberState.SwitchedOff);
    }

    [Fact]
    public async Task One_who_is_switched_off_is_signed_out_everywhere_in_the_same_breath()
    {
        var sara = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
        var sessions = new[] { _database.HasSession(sara), _database.HasSession(sara) };

        await Commands.SwitchOff(Seen(sara.Id), _session, null);

        foreach (var session in sessions)
            (await _database.Get<SessionQueries>().Find(session)).Should().BeNull();
        using var db = _database.Open();
        db.Sessions.Count(session => session.EndedBy == SessionEnd.SwitchedOff).Should().Be(2);
        db.Log.Count(entry => entry.Command == "TeamMember.SwitchOff" && entry.By == _karin.Id).Should().Be(1);

        await Commands.SwitchOn(Seen(sara.Id), _session);
        (await _database.Get<TeamQueries>().Find(sara.Id)).Should().NotBeNull();
    }

    [Fact]
    public async Task Open_supports_are_taken_over_with_history_and_closed_ones_stay_as_they_were()
    {
        var sara = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
        var daniel = _database.HasMember(Role.Bridgebuilder, _team, "Daniel Ek");
        var alone = _database.HasSupport(sara, "Mira");
        var joint = _database.HasSupport(sara, "Elin");
        var closed = _database.HasSupport(sara, "Mario");
        var his = _database.HasSupport(daniel, "Tova");
        Change(joint, support => support.AddResponsible(daniel.Id, "", Signed(sara)));
        Change(closed, support => support.Close(ClosingReason.Moved, "", Signed(sara)));

        await Refused(() => Commands.SwitchOff(Seen(sara.Id), _session, null), AccountRefusals.SuccessorMissing);
        await Refused(() => Commands.SwitchOff(Seen(sara.Id), _session, _karin.Id), AccountRefusals.SuccessorWrong);
        await Refused(() => Commands.SwitchOff(Seen(sara.Id), _session, sara.Id), AccountRefusals.SuccessorWrong);
        (await Queries.Find(_karin, sara.Id))!.OpenSupports.Should().Be(2);
        await Commands.SwitchOff(Seen(sara.Id), _session, daniel.Id);

        Responsible(alone).Should().Equal(daniel.Id);
        Responsible(joint).Should().Equal(daniel.Id);
        Responsible(closed).Should().Equal(sara.Id);
        Responsible(his).Should().Equal(daniel.Id);
        using var db = _database.Open();
        db.History.Where(entry => entry.Kind == HistoryKind.HandedOver && entry.By == _karin.Id).Should().HaveCount(2);
        db.Log.Count(entry => entry.Command == "IndividualSupport.Succeed").Should().Be(2);
        db.Supports.Single(support => support.Id == alone).Version.Should().Be(2);
    }

    [Fact]
    public async Task A_support_that_nobody_else_finds_is_given_to_nobody_when_its_account_is_switched_off()
    {
        var sara = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
        var daniel = _database.HasMember(Role.Bridgebuilder, _team, "Daniel Ek");
        var seenByHerAlone = _database.HasSupport(sara, "Mira");
        var other = _database.HasSupport(sara, "Elin");
        Change(seenByHerAlone, support => support.Protect(ProtectionKind.ConfidentialityMark, [sara.Id], _ => false, Signed(sara)));

        var account = (await Queries.Find(_karin, sara.Id))!;
        (account.OpenSupports, account.LeftBehind, account.WhyNotSwitchOff).Should().Be((1, 1, null));
        await Commands.SwitchOff(Seen(sara.Id), _session, daniel.Id);

        Responsible(other).Should().Equal(daniel.Id);
        Responsible(seenByHerAlone).Should().Equal(sara.Id);
    }

    [Fact]
    public async Task One_who_leaves_the_role_or_the_team_leaves_no_support_behind()
    {
        var sara = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
        var daniel = _database.HasMember(Role.Bridgebuilder, _team, "Daniel Ek");
        var support = _database.HasSupport(sara);
        var elsewhere = _database.HasTeam("Ett annat team");

        await Refused(() => Commands.Become(Seen(sara.Id), _session, Role.Coordinator, _team, null), AccountRefusals.SuccessorMissing);
        await Refused(() => Commands.Become(Seen(sara.Id), _session, Role.Bridgebuilder, elsewhere, null), AccountRefusals.SuccessorMissing);
        await Commands.Become(Seen(sara.Id), _session, Role.Coordinator, _team, daniel.Id);

        Responsible(support).Should().Equal(daniel.Id);
        (await Queries.Find(_karin, sara.Id))!.Role.Should().Be(Role.Coordinator);
    }

    [Fact]
    public async Task A_support_that_only_some_may_find_is_handed_over_by_those_who_decide_that_whoever_would_take_over()
    {
        var sara = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
        var daniel = _database.HasMember(Role.Bridgebuilder, _team, "Daniel Ek");
        var jonas = _database.HasMember(Role.Bridgebuilder, _team, "Jonas Berg");
        _database.HasMember(Role.Coordinator, _team, "Helena Sund");
        var kept = _database.HasSupport(sara);
        Change(kept, support => support.KeepOut(daniel.Id, "Släkt", _ => true, Signed(sara)));

        foreach (var successor in new[] { daniel, jonas })
        {
            await Refused(() => Commands.SwitchOff(Seen(sara.Id), _session, successor.Id), AccessRefusals.CoordinatorHandsOverFirst);
            await Refused(() => Commands.Become(Seen(sara.Id), _session, Role.Manager, _team, successor.Id), AccessRefusals.CoordinatorHandsOverFirst);
        }

        (await Queries.Find(_karin, sara.Id))!.WhyNotSwitchOff.Should().Be(AccessRefusals.CoordinatorHandsOverFirst);
        Change(kept, support => support.HandOver(sara.Id, jonas.Id, Today, Signed(sara)));
        await Commands.SwitchOff(Seen(sara.Id), _session, null);
    }

    [Fact]
    public async Task Whoever_gets_another_role_signs_in_anew_and_one_s_own_session_goes_on()
    {
        var sara = _database.HasMember(Role.Coordinator, _team, "Sara Lind");
        var hers = _database.HasSession(sara);

        await Commands.Become(Seen(sara.Id), _session, Role.Coordinator, _team, null);
        (await _database.Get<SessionQueries>().Find(hers)).Should().NotBeNull("nothing was changed");
        await Commands.Become(Seen(sara.Id), _session, Role.Manager, _team, null);

        (await _database.Get<SessionQueries>().Find(hers)).Should().BeNull();
        (await _database.Get<SessionQueries>().Find(_session)).Should().NotBeNull();
    }

    [Fact]
    public async Task A_sign_in_without_an_address_to_be_known_by_is_not_forgotten_and_an_issuer_is_an_address()
    {
        var id = await Commands.Invite(
            FormKey.By(_karin), _session, new("Sara Lind", "", ""), Role.Bridgebuilder, _team, new("https://id.example", "4711"));

        await Refused(() => Commands.ForgetSignIn(Seen(id), _session), AccountRefusals.NoMailToBeKnownBy);
        foreach (var issuer in new[] { "", "inte en adress", "http://id.example", "ftp://id.example" })
            await Refused(
                () => Commands.Invite(FormKey.By(_karin), _session, new("Daniel Ek", "", ""), Role.Bridgebuilder, _team, new(issuer, "4712")), AccountRefusals.IssuerWrong);
    }

    [Fact]
    public async Task A_team_that_was_named_by_mistake_is_taken_back_while_nobody_is_in_it()
    {
        var takeBack = await Commands.AddTeam(FormKey.By(_karin), "Norrr");
        var takeBackFull = await Commands.AddTeam(FormKey.By(_karin), "Söder");
        using (var db = _database.Open())
            _database.HasMember(Role.Bridgebuilder, db.Teams.Single(team => team.Name == "Söder").Id);

        await takeBack();

        (await Queries.Teams(_karin)).Select(team => team.Name).Should().NotContain("Norrr");
        await Refused(takeBackFull, AccountRefusals.TeamInUse);
    }

    [Fact]
    public async Task A_team_is_taken_back_later_too_while_nothing_has_ever_belonged_to_it()
    {
        await Commands.AddTeam(FormKey.By(_karin), "Norrr");
        var made = (await Queries.Teams(_karin)).Single(team => team.Name == "Norrr");
        var used = (await Queries.Teams(_karin)).Single(team => team.Id == _team);
        (made.IsUnused, used.IsUnused).Should().Be((true, false));

        await Refused(() => Commands.TakeBackTeam(FormKey.By(_karin), used.Id), AccountRefusals.TeamInUse);
        await Commands.TakeBackTeam(FormKey.By(_karin), made.Id);

        (await Queries.Teams(_karin)).Should().NotContain(team => team.Id == made.Id);
    }

    [Fact]
    public async Task A_new_role_holds_from_the_next_press_on()
    {
        var sara = _database.HasMember(Role.Coordinator, _team, "Sara Lind");

        await Commands.Become(Seen(sara.Id), _session, Role.Manager, _team, null);

        (await Queries.List(sara, new())).Should().BeNull();
        await Refused(() => _database.Get<BroByggare.Core.KeyContacts.KeyContactCommands>()
            .Add(FormKey.By(sara), new("Polisen", "", "", "", "", [])), CommonRefusals.NotAllowed);
    }

    [Fact]
    public async Task A_coordinator_reads_the_team_s_accounts_and_no_other_team_s()
    {
        var helena = _database.HasMember(Role.Coordinator, _team, "Helena Sund");
        var other = _database.HasMember(Role.Bridgebuilder, _database.HasTeam("Ett annat team"), "Utanför");

        var list = (await Queries.List(helena, new()))!;

        list.Page.Rows.Select(row => row.Name).Should().Equal("Helena Sund", "Karin Wall");
        list.WhyNotWrite.Should().Be(CommonRefusals.NotAllowed);
        (await Queries.Find(helena, other.Id)).Should().BeNull();
        (await Queries.Find(helena, _karin.Id))!.WhyNotWrite.Should().Be(CommonRefusals.NotAllowed);
    }

    [Theory]
    [InlineData(Role.Bridgebuilder)]
    [InlineData(Role.Manager)]
    public async Task For_the_others_there_are_no_accounts(Role role)
    {
        var actor = _database.HasMember(role, _team);

        (await Queries.List(actor, new())).Should().BeNull();
        (await Queries.Find(actor, actor.Id)).Should().BeNull();
    }

    [Fact]
    public async Task A_deputy_stands_in_from_the_first_day_to_the_last()
    {
        var sara = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
        var daniel = _database.HasMember(Role.Bridgebuilder, _team, "Daniel Ek");

        await Commands.AppointDeputy(Seen(sara.Id), _session, daniel.Id, Today.AddDays(1), Today.AddDays(3));

        foreach (var (day, holds) in new[] { (0, false), (1, true), (3, true), (4, false) })
        {
            using var db = _database.Open();
            TeamMembership.StandsInFor(db, daniel.Id, Today.AddDays(day)).Any().Should().Be(holds, "day {0}", day);
        }

        (await Queries.DeputiesNow(_karin, sara.Id)).Should().BeEmpty();
        _database.Clock.Pass(TimeSpan.FromDays(1));
        (await Queries.DeputiesNow(_karin, sara.Id)).Should().Equal(daniel.Id);
        (await Queries.List(_karin, new()))!.Page.Rows.Single(row => row.Id == sara.Id).Deputy.Should().Be("Daniel Ek");
    }

    [Fact]
    public async Task A_deputy_whose_account_is_switched_off_stands_in_no_more_and_it_is_told()
    {
        var sara = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
        var daniel = _database.HasMember(Role.Bridgebuilder, _team, "Daniel Ek");
        await Commands.AppointDeputy(Seen(sara.Id), _session, daniel.Id, Today, Today.AddDays(3));
        (await Queries.Find(_karin, sara.Id))!.Deputies.Single().Should().Match<DeputyView>(deputy => deputy.HoldsNow && !deputy.IsSwitchedOff);

        await Commands.SwitchOff(Seen(daniel.Id), _session, null);

        (await Queries.Find(_karin, sara.Id))!.Deputies.Single().Should().Match<DeputyView>(deputy => !deputy.HoldsNow && deputy.IsSwitchedOff);
        (await Queries.DeputiesNow(_karin, sara.Id)).Should().BeEmpty();
        (await Queries.List(_karin, new()))!.Page.Rows.Single(row => row.Id == sara.Id).Deputy.Should().BeNull();
    }

    [Fact]
    public async Task Standing_in_ends_at_once_when_it_is_called_off_or_either_is_switched_off()
    {
        var sara = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
        var daniel = _database.HasMember(Role.Bridgebuilder, _team, "Daniel Ek");
        await Commands.AppointDeputy(Seen(sara.Id), _session, daniel.Id, Today, Today);
        await Commands.CallOffDeputy(Seen(sara.Id), (await Queries.Find(_karin, sara.Id))!.Deputies.Single().Id);
        Covers(daniel).Should().BeEmpty();
        await Commands.AppointDeputy(Seen(sara.Id), _session, daniel.Id, Today, Today);
        Covers(daniel).Should().Equal(sara.Id);

        await Commands.SwitchOff(Seen(daniel.Id), _session, null);
        Covers(daniel).Should().BeEmpty();
        await Commands.SwitchOn(Seen(daniel.Id), _session);
        await Commands.SwitchOff(Seen(sara.Id), _session, null);
        Covers(daniel).Should().BeEmpty();
    }

    [Fact]
    public async Task A_deputy_who_could_not_be_one_is_refused_with_its_reason()
    {
        var sara = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
        var daniel = _database.HasMember(Role.Bridgebuilder, _team, "Daniel Ek");
        var outside = _database.HasMember(Role.Bridgebuilder, _database.HasTeam("Ett annat team"));
        Task Appoint(TeamMemberId deputy, int from, int until) =>
            Commands.AppointDeputy(Seen(sara.Id), _session, deputy, Today.AddDays(from), Today.AddDays(until));

        await Refused(() => Appoint(sara.Id, 0, 1), AccountRefusals.DeputyWrong);
        await Refused(() => Appoint(outside.Id, 0, 1), AccountRefusals.DeputyWrong);
        await Refused(() => Appoint(_karin.Id, 0, 1), AccountRefusals.DeputyWrong);
        await Refused(() => Appoint(daniel.Id, 2, 1), AccountRefusals.DeputyDaysWrong);
        await Refused(() => Appoint(daniel.Id, -3, -1), AccountRefusals.DeputyDaysWrong);
        await Refused(() => Appoint(daniel.Id, 0, 367), AccountRefusals.DeputyDaysWrong);
        await Appoint(daniel.Id, 0, 5);
        await Refused(() => Appoint(daniel.Id, 5, 6), AccountRefusals.DeputyTwice);
        await Refused(() => Commands.AppointDeputy(Seen(_karin.Id), _session, daniel.Id, Today, Today), AccountRefusals.NeedsNoDeputy);
    }

    [Fact]
    public async Task A_sign_in_can_be_taken_from_the_account_and_the_next_by_that_address_is_tied_to_it()
    {
        var id = await Commands.Invite(FormKey.By(_karin), _session, Details("Sara Lind"), Role.Bridgebuilder, _team);
        var entering = _database.Get<SignInCommands>();
        await entering.Enter(new("https://id.example", "old", "sara.lind@kommun.example", true, "", []));

        await Commands.ForgetSignIn(Seen(id), _session);

        (await entering.Enter(new("https://id.example", "old", "", false, "", []))).Outcome.Should().Be(SignInOutcome.NoAccount);
        (await entering.Enter(new("https://id.example", "new", "sara.lind@kommun.example", true, "", []))).Member!.Id.Should().Be(id);
    }

    private static MemberDetails Details(string name) => new(name, $"{name.Replace(' ', '.')}@kommun.example", "");

    private static async Task Refused(Func<Task> press, Refusal rule) =>
        (await press.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(rule);

    private Task<TeamMemberId> Invite(MemberDetails details) => Commands.Invite(FormKey.By(_karin), _session, details, Role.Bridgebuilder, _team);

    private Seen<TeamMemberId> Seen(TeamMemberId id)
    {
        using var db = _database.Open();
        return new(id, db.Members.Single(member => member.Id == id).Version, _karin, Guid.NewGuid());
    }

    private Signature Signed(Actor by) => new(by.Id, _database.Clock.Now());

    private void Change(SupportId id, Action<IndividualSupport> verb)
    {
        using var db = _database.Open();
        var support = db.Supports.Single(known => known.Id == id);
        verb(support);
        support.Settle();
        db.SaveChanges();
    }

    private List<TeamMemberId> Responsible(SupportId id)
    {
        using var db = _database.Open();
        return [.. db.Supports.Single(support => support.Id == id).Responsible.Where(responsibility => responsibility.IsCurrent).Select(responsibility => responsibility.MemberId)];
    }

    private List<TeamMemberId> Covers(Actor deputy)
    {
        using var db = _database.Open();
        return [.. TeamMembership.StandsInFor(db, deputy.Id, Today)];
    }
}
