using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Opening;

/// <summary>Across colleagues nobody is opened twice: the coordinator is asked, and whoever asks is told nothing of who or whose.</summary>
public sealed class OpeningQuestionTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Actor _sara;
    private readonly Actor _jonas;
    private readonly Actor _helena;

    public OpeningQuestionTests() => (_sara, _jonas, _helena) = _database.HasColleagues();

    private OpeningQuestionCommands Commands => _database.Get<OpeningQuestionCommands>();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_near_name_with_a_colleague_is_told_of_and_one_s_own_is_not()
    {
        await _database.Opened(_sara, "Mohammed Ek");

        (await Elsewhere(_jonas, "Mohamed Ek")).Should().BeTrue();
        (await Elsewhere(_sara, "Mohamed Ek")).Should().BeFalse("she sees him herself");
        (await Elsewhere(_jonas, "Olivia")).Should().BeFalse();
        (await Elsewhere(_helena, "Mohamed Ek")).Should().BeFalse("a coordinator sees who is here");
    }

    [Fact]
    public async Task Nothing_is_told_of_one_who_is_protected_or_from_whom_one_is_kept_out()
    {
        var hidden = await _database.Opened(_sara, "Mohammed Ek");
        var kept = await _database.Opened(_sara, "Olivia Berg");
        await _database.Get<AccessCommands>().Protect(await _database.Seen(_helena, hidden), ProtectionKind.ConfidentialityMark, [_sara.Id, _helena.Id], waysAreSafe: true);
        await _database.Get<AccessCommands>().KeepOut(await _database.Seen(_helena, kept), _jonas.Id, "Släkt");

        (await Elsewhere(_jonas, "Mohammed Ek")).Should().BeFalse();
        (await Elsewhere(_jonas, "Olivia Berg")).Should().BeFalse();
    }

    [Fact]
    public async Task Nothing_is_told_of_another_team()
    {
        await _database.Opened(_sara, "Mohammed Ek");
        var other = _database.HasMember(Role.Bridgebuilder, _database.HasTeam("Andra"));

        (await Elsewhere(other, "Mohammed Ek")).Should().BeFalse();
    }

    [Fact]
    public async Task Opening_past_a_near_name_with_a_colleague_needs_a_reason()
    {
        await _database.Opened(_sara, "Mohammed Ek");
        var opening = _database.Get<OpeningCommands>();

        var open = () => opening.Start(FormKey.By(_jonas), new("Mohamed Ek", null, ContactWays.None, null, ""));

        (await open.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.NearNameUnexplained);
        await opening.Start(FormKey.By(_jonas), new("Mohamed Ek", null, ContactWays.None, null, "Flyttade hit i går"));
    }

    [Fact]
    public async Task The_coordinator_sees_who_it_may_be_and_joins_whoever_asked()
    {
        var known = await _database.Opened(_sara, "Mohammed Ek");
        await Commands.Ask(FormKey.By(_jonas), About("Mohamed Ek", "Står här nu"));

        var asked = (await Mine(_helena)).ToAnswer.Single();
        (asked.Name, asked.Words, asked.AskedBy, asked.Near.Single().Support).Should().Be(("Mohamed Ek", "Står här nu", _jonas.Id, known));
        await Commands.Join(asked.Seen, known);

        (await Mine(_helena)).ToAnswer.Should().BeEmpty();
        var answer = (await Mine(_jonas)).Asked.Single();
        (answer.Answer, answer.Support).Should().Be((OpeningAnswer.Joined, known));
        answer.Near.Should().BeEmpty("whoever asked is told nothing of who it was");
        (await _database.Get<SupportQueries>().View(_jonas, known))!.Responsible.Select(member => member.Id).Should().Contain([_sara.Id, _jonas.Id]);
    }

    [Fact]
    public async Task The_coordinator_opens_a_new_support_for_whoever_asked()
    {
        await _database.Opened(_sara, "Mohammed Ek");
        await Commands.Ask(FormKey.By(_jonas), About("Mohamed Ek", ""));
        var asked = (await Mine(_helena)).ToAnswer.Single();

        var opened = await _database.Get<OpeningCommands>().Start(
            FormKey.By(_helena), new(asked.Name, null, ContactWays.None, asked.AskedBy, "Annan ålder") { Answers = asked.Seen.Id });

        var answer = (await Mine(_jonas)).Asked.Single();
        (answer.Answer, answer.Support).Should().Be((OpeningAnswer.Opened, opened));
        (await _database.Get<SupportQueries>().View(_jonas, opened))!.Person.Name.Should().Be("Mohamed Ek");
    }

    [Fact]
    public async Task What_was_written_of_how_to_reach_the_person_goes_with_the_question_into_the_support_and_nowhere_else()
    {
        await _database.Opened(_sara, "Mohammed Ek");
        ContactWays ways = new("070-174 06 05", true, "", "Ring efter kl. 15");
        await Commands.Ask(FormKey.By(_jonas), About("Mohamed Ek") with { YearOfBirth = 1988, Ways = ways });
        var asked = (await Mine(_helena)).ToAnswer.Single();

        var opened = await _database.Get<OpeningCommands>().Start(
            FormKey.By(_helena), new(asked.Name, null, ContactWays.None, asked.AskedBy, "Annan ålder") { Answers = asked.Seen.Id });

        var person = (await _database.Get<SupportQueries>().View(_jonas, opened))!.Person;
        (person.YearOfBirth, person.Ways).Should().Be((1988, ways));
        using var db = _database.Open();
        db.OpeningQuestions.Single().Details.Text.Should().BeEmpty();
    }

    [Fact]
    public async Task Where_it_is_the_same_person_what_was_not_known_is_filled_in_and_the_coordinator_sees_all_of_it_before()
    {
        var known = await _database.Opened(_sara, "Mohammed Ek");
        ContactWays ways = new("070-174 06 05", true, "", "Ring efter kl. 15");
        await Commands.Ask(FormKey.By(_jonas), About("Mohamed Ek") with { YearOfBirth = 1988, Ways = ways });
        var asked = (await Mine(_helena)).ToAnswer.Single();
        (asked.YearOfBirth, asked.Ways).Should().Be((1988, ways));
        (await Mine(_jonas)).Asked.Single().Ways.Should().BeNull();

        await Commands.Join(asked.Seen, known);

        var person = (await _database.Get<SupportQueries>().View(_jonas, known))!.Person;
        (person.YearOfBirth, person.Ways).Should().Be((1988, ways));
    }

    [Fact]
    public async Task Where_it_is_the_same_person_nothing_that_was_written_is_lost_and_safe_words_stand_beside_those_that_were_there()
    {
        ContactWays here = new("031-12 34 56", true, "", "Säg bara ditt förnamn.");
        var known = await _database.Get<OpeningCommands>().Start(FormKey.By(_sara), new("Mohammed Ek", 1979, here, _sara.Id, ""));
        await Commands.Ask(
            FormKey.By(_jonas), About("Mohamed Ek") with { YearOfBirth = 1988, Ways = new("070-174 06 05", false, "m@example.org", "Ring aldrig efter klockan fyra.") });

        await Commands.Join((await Mine(_helena)).ToAnswer.Single().Seen, known);

        var person = (await _database.Get<SupportQueries>().View(_jonas, known))!.Person;
        person.YearOfBirth.Should().Be(1979);
        person.Ways.Should().Be(new ContactWays("031-12 34 56", false, "m@example.org", "Säg bara ditt förnamn. Ring aldrig efter klockan fyra."));
        using var db = _database.Open();
        db.FormerFacts.ToList().Select(former => (former.Fact, former.Was.Text, former.Because, former.TextMessages)).Should().BeEquivalentTo(
            new (PersonFact, string, RectifiedBecause, bool?)[]
            {
                (PersonFact.YearOfBirth, "1988", RectifiedBecause.WasTold, null),
                (PersonFact.Phone, "070-174 06 05", RectifiedBecause.WasTold, false),
                (PersonFact.Phone, "031-12 34 56", RectifiedBecause.WasTold, true),
            });
    }

    [Fact]
    public async Task The_same_question_is_asked_once_while_it_waits()
    {
        await _database.Opened(_sara, "Mohammed Ek");
        await Commands.Ask(FormKey.By(_jonas), About("Mohamed Ek"));

        var again = () => Commands.Ask(FormKey.By(_jonas), About("mohamed ek"));

        (await again.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(OpeningQuestionRefusals.AlreadyAsked);
        await Commands.TakeBack((await Mine(_jonas)).Asked.Single().Seen);
        await again();
    }

    [Fact]
    public async Task The_coordinator_says_no_with_a_word_of_why_and_it_is_shown_for_some_days()
    {
        await _database.Opened(_sara, "Mohammed Ek");
        await Commands.Ask(FormKey.By(_jonas), About("Mohamed Ek", ""));
        var asked = (await Mine(_helena)).ToAnswer.Single();

        var silent = () => Commands.Refuse(asked.Seen, " ");
        (await silent.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(OpeningQuestionRefusals.WordsMissing);
        await Commands.Refuse(asked.Seen, "Vi tar det på mötet");

        (await Mine(_jonas)).Asked.Single().AnswerWords.Should().Be("Vi tar det på mötet");
        _database.Clock.Pass(TimeSpan.FromDays(8));
        (await Mine(_jonas)).Asked.Should().BeEmpty();
    }

    [Fact]
    public async Task Nobody_answers_twice_and_whoever_asked_can_take_it_back()
    {
        var known = await _database.Opened(_sara, "Mohammed Ek");
        await Commands.Ask(FormKey.By(_jonas), About("Mohamed Ek", ""));
        var seen = (await Mine(_helena)).ToAnswer.Single().Seen;
        await Commands.TakeBack((await Mine(_jonas)).Asked.Single().Seen);

        var join = () => Commands.Join(seen with { Version = seen.Version + 1 }, known);

        (await join.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(OpeningQuestionRefusals.TakenBack);
        (await Mine(_jonas)).Asked.Should().BeEmpty();
    }

    [Fact]
    public async Task Asking_about_nobody_is_refused()
    {
        var ask = () => Commands.Ask(FormKey.By(_jonas), About("Olivia", ""));

        (await ask.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(OpeningQuestionRefusals.NobodyNear);
    }

    private static NewSupport About(string name, string words = "") => new(name, null, ContactWays.None, null, words);

    private Task<bool> Elsewhere(Actor actor, string name) => _database.Get<PersonQueries>().IsNearElsewhere(actor, name);

    private Task<OpeningQuestionsView> Mine(Actor actor) => _database.Get<OpeningQuestionQueries>().Mine(actor);
}
