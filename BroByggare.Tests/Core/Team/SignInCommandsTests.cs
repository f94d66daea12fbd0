using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Team;

public sealed class SignInCommandsTests : IDisposable
{
    private const string Issuer = "https://id.example.se";
    private const string Address = "sara.test@example.se";

    private readonly TestDatabase _database = new();
    private readonly TeamId _team;

    public SignInCommandsTests() => _team = _database.HasTeam();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_member_is_known_by_issuer_and_subject_and_comes_in()
    {
        var member = Has(issuer: Issuer, subject: "s-1");

        var answer = await Enter(Proven("s-1"));

        answer.Outcome.Should().Be(SignInOutcome.Welcome);
        answer.Member!.Id.Should().Be(member);
        Logged().Should().Equal("TeamMember.Enter");
    }

    [Theory]
    [InlineData("https://id.example.se/", "s-1")]
    [InlineData("https://ID.example.se", "s-1")]
    [InlineData(Issuer, "S-1")]
    [InlineData(Issuer, "s-1 ")]
    [InlineData("https://other.example.se", "s-1")]
    public async Task Nearly_the_same_issuer_or_subject_is_somebody_else(string issuer, string subject)
    {
        Has(issuer: Issuer, subject: "s-1");

        (await Enter(Proven(subject) with { Issuer = issuer })).Should().Be(new SignInAnswer(SignInOutcome.NoAccount));
        Logged().Should().BeEmpty();
    }

    [Fact]
    public async Task An_invited_member_comes_by_their_verified_address_and_is_known_by_subject_from_then_on()
    {
        var member = Has(mail: "  Sara.Test@Example.se ");

        (await Enter(Proven("s-2", Address))).Member!.Id.Should().Be(member);
        (await Enter(Proven("s-2"))).Member!.Id.Should().Be(member);

        Logged().Should().Equal("TeamMember.Recognise", "TeamMember.Enter", "TeamMember.Enter");
        var stored = Stored(member);
        (stored.Issuer, stored.Subject, stored.Mail).Should().Be((Issuer, "s-2", Address));
    }

    [Fact]
    public async Task An_address_that_the_provider_has_not_verified_opens_nothing()
    {
        Has(mail: Address);

        (await Enter(Proven("s-3", Address, isVerified: false))).Outcome.Should().Be(SignInOutcome.NoAccount);
    }

    [Fact]
    public async Task An_account_that_is_taken_is_not_taken_over_by_one_with_the_same_address()
    {
        var member = Has(mail: Address);
        await Enter(Proven("s-4", Address));

        (await Enter(Proven("s-5", Address))).Outcome.Should().Be(SignInOutcome.NoAccount);
        Stored(member).Subject.Should().Be("s-4");
    }

    [Fact]
    public async Task Two_invitations_to_one_address_are_none()
    {
        Has(mail: Address);
        Has(mail: Address);

        (await Enter(Proven("s-6", Address))).Outcome.Should().Be(SignInOutcome.NoAccount);
    }

    [Fact]
    public async Task An_empty_address_matches_nobody()
    {
        Has(mail: "");

        (await Enter(Proven("s-7", ""))).Outcome.Should().Be(SignInOutcome.NoAccount);
    }

    [Theory]
    [InlineData("s-8", "")]
    [InlineData("", Address)]
    public async Task A_member_who_is_switched_off_is_told_so_and_not_tied_to_a_sign_in(string subject, string mail)
    {
        var member = Has(issuer: subject.Length > 0 ? Issuer : "", subject: subject, mail: mail, isActive: false);

        (await Enter(Proven("s-8", mail))).Should().Be(new SignInAnswer(SignInOutcome.Disabled));

        Stored(member).Subject.Should().Be(subject);
        Logged().Should().Equal("TeamMember.TurnAway");
    }

    [Fact]
    public async Task Whoever_is_unknown_joins_only_when_the_provider_may_give_roles()
    {
        var answer = await Enter(Proven("s-9", Address, roles: [Role.Manager, Role.Coordinator]) with { Name = "Ny Person" });

        answer.Outcome.Should().Be(SignInOutcome.Welcome);
        answer.Member.Should().Match<MemberView>(member => member.Name == "Ny Person" && member.Role == Role.Coordinator && member.TeamId == _team);
        Logged().Should().Equal("TeamMember.Join", "TeamMember.Enter");
    }

    [Fact]
    public async Task The_provider_s_roles_change_nothing_for_a_member()
    {
        Has(issuer: Issuer, subject: "s-10", role: Role.Bridgebuilder);

        (await Enter(Proven("s-10", roles: [Role.Administrator]))).Member!.Role.Should().Be(Role.Bridgebuilder);
    }

    [Fact]
    public async Task The_first_member_of_an_empty_system_gets_a_team()
    {
        using var empty = new TestDatabase();

        var answer = await empty.Get<SignInCommands>().Enter(Proven("s-11", roles: [Role.Administrator]));

        answer.Member!.Role.Should().Be(Role.Administrator);
        empty.Open().Teams.Single().Id.Should().Be(answer.Member.TeamId);
    }

    /// <summary>The provider's letters are as little to be trusted as anybody's, and a name that is cut may be cut in the middle of one.</summary>
    [Fact]
    public async Task A_name_from_the_provider_is_kept_without_signs_that_do_harm()
    {
        var longName = "\u202E" + new string('a', 99) + "\U0001F600";

        var answer = await Enter(Proven("long", roles: Role.Manager) with { Name = longName });

        answer.Member!.Name.Should().Be(new string('a', 99));
    }

    private Task<SignInAnswer> Enter(ProvenIdentity identity) => _database.Get<SignInCommands>().Enter(identity);

    private static ProvenIdentity Proven(string subject, string mail = "", bool isVerified = true, params Role[] roles) =>
        new(Issuer, subject, mail, isVerified, "", roles);

    private TeamMemberId Has(string issuer = "", string subject = "", string mail = "", Role role = Role.Bridgebuilder, bool isActive = true)
    {
        var member = TeamMember.Join("Testperson", role, _team, mail: mail);
        if (subject.Length > 0)
            member.Recognise(issuer, subject);
        if (!isActive)
            member.SwitchOff();
        _database.Has(member);
        return member.Id;
    }

    private TeamMember Stored(TeamMemberId id)
    {
        using var db = _database.Open();
        return db.Members.Single(member => member.Id == id);
    }

    private List<string> Logged()
    {
        using var db = _database.Open();
        return [.. db.Log.OrderBy(entry => entry.Id).Select(entry => entry.Command)];
    }
}
