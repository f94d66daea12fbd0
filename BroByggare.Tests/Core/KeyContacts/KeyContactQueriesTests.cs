using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.KeyContacts;

public sealed class KeyContactQueriesTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Actor _sara;

    public KeyContactQueriesTests() => _sara = _database.HasMember(Role.Bridgebuilder, _database.HasTeam());

    private KeyContactQueries Queries => _database.Get<KeyContactQueries>();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task The_register_is_sorted_as_Swedes_sort()
    {
        Has("Östra skolan", "Zonta", "Ängen", "Åsgård", "arbetsmarknadsenheten", "Banken");

        (await Names(new())).Should().Equal("arbetsmarknadsenheten", "Banken", "Zonta", "Åsgård", "Ängen", "Östra skolan");
        (await Names(new(IsFalling: true))).Should().StartWith(["Östra skolan", "Ängen"]);
    }

    [Fact]
    public async Task A_contact_is_found_by_a_part_of_its_name_in_any_case()
    {
        Has("Försäkringskassan", "Försörjningsstöd", "Polisen");

        (await Names(new(Words: " FÖRSÖ "))).Should().Equal("Försörjningsstöd");
        (await Names(new(Words: "fors"))).Should().BeEmpty("o is not ö");
        (await Names(new(Words: "ä"))).Should().Equal("Försäkringskassan");
    }

    [Fact]
    public async Task The_register_can_show_those_who_help_with_one_area()
    {
        _database.Has(
            KeyContact.Add(Details("Jobb Borås") with { Areas = [new("work")] }),
            KeyContact.Add(Details("Försörjningsstöd") with { Areas = [new("housing"), new("work")] }),
            KeyContact.Add(Details("Polisen") with { Areas = [new("health")] }));

        (await Names(new(Area: new("work")))).Should().Equal("Försörjningsstöd", "Jobb Borås");
        (await Queries.List(_sara, new(Words: "förs"))).Page.Rows[0].Areas.Should().Equal(new AreaCode("work"), new AreaCode("housing"));
    }

    [Fact]
    public async Task Archived_contacts_stand_there_only_when_asked_for()
    {
        var retired = KeyContact.Add(Details("Samhall"));
        retired.Retire(_database.Clock.Today());
        _database.Has(retired, KeyContact.Add(Details("Polisen")));

        (await Names(new())).Should().Equal("Polisen");
        (await Names(new(WithRetired: true))).Should().Equal("Polisen", "Samhall");
        (await Queries.List(_sara, new(WithRetired: true))).InUse.Should().Be(1);
    }

    [Fact]
    public async Task The_register_comes_in_pages_and_a_page_beyond_the_last_is_the_last()
    {
        Has([.. Enumerable.Range(1, KeyContactQueries.PageSize + 3).Select(number => $"Kontakt {number:00}")]);

        var second = (await Queries.List(_sara, new(Page: 2))).Page;
        var beyond = (await Queries.List(_sara, new(Page: 900))).Page;

        second.Total.Should().Be(KeyContactQueries.PageSize + 3);
        second.Rows.Should().HaveCount(3);
        beyond.Number.Should().Be(2);
        beyond.Rows.Should().Equal(second.Rows, (one, other) => one.Id == other.Id);
    }

    [Fact]
    public async Task This_year_s_referrals_are_counted_and_the_answers_shown_when_they_are_five()
    {
        var police = Has("Polisen");
        Refer(police, [SolvedAnswer.Yes, SolvedAnswer.Yes, SolvedAnswer.Partly, SolvedAnswer.No, SolvedAnswer.DidNotSay, null]);

        (await Row()).Should().BeEquivalentTo(new { Referrals = 6, Solved = (SolvedShare?)null }, "four have answered");

        Refer(police, [SolvedAnswer.Yes]);

        (await Row()).Should().BeEquivalentTo(new { Referrals = 7, Solved = new SolvedShare(3, 5) });
    }

    [Fact]
    public async Task Last_year_s_referrals_are_not_this_year_s()
    {
        var police = Has("Polisen");
        _database.Clock.Set(new(2025, 12, 31, 23, 30, 0));
        Refer(police, [null]);
        _database.Clock.Set(new(2026, 1, 1, 0, 30, 0));
        Refer(police, [null, null]);

        (await Row()).Referrals.Should().Be(2);
        (await Queries.ReferralsTo(_sara, police, 2025)).Total.Should().Be(1);
        (await Queries.ReferralsTo(_sara, police, 2026)).Total.Should().Be(2);
    }

    [Fact]
    public async Task An_answer_counts_in_the_year_it_was_given_in_the_register_as_in_the_figures()
    {
        var police = Has("Polisen");
        _database.Clock.Set(new(2025, 12, 31, 23, 30, 0));
        Refer(police, [SolvedAnswer.No, null, null, null, null]);
        Refer(Has("Samhall"), [SolvedAnswer.Yes]);
        _database.Clock.Set(new(2026, 1, 1, 0, 30, 0));
        foreach (var solved in new[] { SolvedAnswer.Yes, SolvedAnswer.Yes, SolvedAnswer.Partly, SolvedAnswer.No })
            Answer(solved);
        Refer(police, [SolvedAnswer.Yes, SolvedAnswer.DidNotSay, null]);

        var there = await Queries.ReferralsTo(_sara, police, 2026);

        there.Solved.Should().Be(new SolvedShare(3, 5));
        (await Queries.List(_sara, new(Words: "Polisen"))).Page.Rows.Single().Solved.Should().Be(there.Solved);
        (await SolvedFigure(2026)).Should().Be(there.Solved!.PerCent, "all who answered that year answered about one contact");
        (await SolvedFigure(2025)).Should().Be(50);
    }

    [Fact]
    public async Task The_register_can_be_sorted_by_referrals()
    {
        Has("Arbetsförmedlingen");
        Refer(Has("Polisen"), [null]);
        Refer(Has("Samhall"), [null, null]);

        (await Names(new(Order: KeyContactOrder.Referrals, IsFalling: true))).Should().Equal("Samhall", "Polisen", "Arbetsförmedlingen");
        (await Names(new(Order: KeyContactOrder.Referrals))).Should().Equal("Arbetsförmedlingen", "Polisen", "Samhall");
    }

    [Fact]
    public async Task How_referrals_to_a_contact_have_gone_is_counted_by_rung_end_and_kind()
    {
        var police = Has("Polisen");
        Refer(police, [SolvedAnswer.Yes, null]);
        Refer(police, support => support.WithdrawReferral(new(1), "Personen ångrade sig", Signed), ReferralKind.Guide);
        Refer(police, support => support.DeclineReferral(new(1), "Fullt", Signed), ReferralKind.Accompany);
        Refer(Has("Samhall"), [null]);

        var there = await Queries.ReferralsTo(_sara, police, 2026);

        there.Total.Should().Be(3, "what was taken back is not counted");
        (await Queries.List(_sara, new(Words: "Polisen"))).Page.Rows.Single().Referrals.Should().Be(3);
        there.OnRung.Where(rung => rung.Value > 0).Should().BeEquivalentTo(new Dictionary<ReferralRung, int>
        {
            [ReferralRung.Answered] = 1,
            [ReferralRung.ContactMade] = 1,
            [ReferralRung.Declined] = 1,
        });
        there.Ended.Values.Should().OnlyContain(number => number == 0);
        there.OfKind.Should().BeEquivalentTo(new Dictionary<ReferralKind, int>
        {
            [ReferralKind.Refer] = 2,
            [ReferralKind.Guide] = 0,
            [ReferralKind.Accompany] = 1,
        });
        there.Solved.Should().BeNull();
    }

    [Theory]
    [InlineData(Role.Bridgebuilder, false)]
    [InlineData(Role.Coordinator, false)]
    [InlineData(Role.Manager, true)]
    [InlineData(Role.Administrator, true)]
    public async Task All_read_the_register_and_are_told_whether_they_may_write(Role role, bool onlyReads)
    {
        var id = Has("Polisen");
        var reader = _database.HasMember(role, _database.HasTeam());
        Refusal? expected = onlyReads ? CommonRefusals.NotAllowed : null;

        (await Queries.List(reader, new())).WhyNotWrite.Should().Be(expected);
        (await Queries.Find(reader, id))!.WhyNotWrite.Should().Be(expected);
    }

    [Fact]
    public async Task A_contact_that_does_not_exist_is_not_there()
    {
        (await Queries.Find(_sara, new(4711))).Should().BeNull();
    }

    [Fact]
    public async Task Somebody_who_is_switched_off_reads_nothing()
    {
        using (var db = _database.Open())
        {
            db.Members.Single(member => member.Id == _sara.Id).SwitchOff();
            db.SaveChanges();
        }

        var read = () => Queries.List(_sara, new());

        (await read.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.SignedOut);
    }

    private static KeyContactDetails Details(string organisation) => new(organisation, "", "", "", "", []);

    private Signature Signed => new(_sara.Id, _database.Clock.Now());

    private KeyContactId Has(params string[] organisations)
    {
        var contacts = organisations.Select(organisation => KeyContact.Add(Details(organisation))).ToArray();
        _database.Has(contacts);
        return contacts[^1].Id;
    }

    private async Task<IEnumerable<string>> Names(KeyContactFilter filter) =>
        (await Queries.List(_sara, filter)).Page.Rows.Select(row => row.Organisation);

    private async Task<KeyContactRow> Row() => (await Queries.List(_sara, new())).Page.Rows.Single();

    private async Task<int?> SolvedFigure(int year) =>
        (await _database.Get<FigureQueries>().ForCommandLine(year)).Count("referrals.solved-share");

    /// <summary>The first referral that waits for an answer gets one now.</summary>
    private void Answer(SolvedAnswer solved)
    {
        using var db = _database.Open();
        var support = db.Supports.AsEnumerable().First(candidate => candidate.Referrals[0].Rung == ReferralRung.ContactMade);
        support.AcceptReferral(new(1), null, Signed);
        support.NoteHelp(new(1), received: true, Signed);
        support.AnswerReferral(new(1), solved, Signed);
        db.SaveChanges();
    }

    /// <summary>One person each; null has not answered yet.</summary>
    private void Refer(KeyContactId to, IReadOnlyList<SolvedAnswer?> answers)
    {
        foreach (var answer in answers)
        {
            Refer(to, support =>
            {
                if (answer is not { } solved)
                    return;
                support.AcceptReferral(new(1), null, Signed);
                support.NoteHelp(new(1), received: true, Signed);
                support.AnswerReferral(new(1), solved, Signed);
            });
        }
    }

    private void Refer(KeyContactId to, Action<IndividualSupport> then, ReferralKind kind = ReferralKind.Refer)
    {
        var person = Person.Register("Elin", null, ContactWays.None, Signed.On);
        _database.Has(person);
        var support = IndividualSupport.Start(person.Id, _sara.TeamId, _sara.Id, Signed);
        support.GiveConsent(to, "Namn", "För att få hjälp", Signed.On.AddDays(30), Signed);
        support.Refer(kind, to, "Anmälan", Signed.On.AddDays(7), Signed);
        support.MakeContact(new(1), Signed);
        then(support);
        _database.Has(support);
    }
}
