using BroByggare.Core.Kernel;
using BroByggare.Core.MyDay;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Striking;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Supports.Striking;

/// <summary>Words that must not be there: undone at once without a trace, later struck by two people.</summary>
public sealed class StrikingTests : IDisposable
{
    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    private StrikingCommands Striking => _scene.Database.Get<StrikingCommands>();

    [Fact]
    public async Task A_contact_undone_at_once_leaves_neither_words_nor_next_step()
    {
        await _scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, _scene.Today, 15, "Om fel person.", true, "Ring igen", _scene.Today));
        var sealedWords = await Bytes();

        await Strike(_scene.Sara, (striking, seen) => striking.UndoContact(seen, new(1), new(1)));

        (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10))!.Rows.Should().BeEmpty();
        var view = await _scene.Seen();
        (view.Watches.Count, view.LastContactOn).Should().Be((0, null));
        IsInFiles(sealedWords).Should().BeFalse();
    }

    [Fact]
    public async Task A_note_undone_at_once_leaves_no_words()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Om fel person.", true));
        var sealedWords = await Bytes();
        IsInFiles(sealedWords).Should().BeTrue("the test must be able to find them");

        await Strike(_scene.Sara, (striking, seen) => striking.UndoLastNote(seen));

        (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10))!.Rows.Should().BeEmpty();
        IsInFiles(sealedWords).Should().BeFalse();
    }

    [Fact]
    public async Task The_words_of_a_result_and_of_an_obstacle_are_struck_and_their_kind_and_day_stay_and_count()
    {
        await _scene.Do((commands, seen) => commands.NoteResult(seen, ResultKind.Job, _scene.Today, "Hos hans kusin i kyrkan."));
        await _scene.Do((commands, seen) => commands.NoteObstacle(seen, ObstacleKind.LongWait, _scene.Contact, _scene.Today, "De såg att han var rom."));

        await Strike(_scene.Sara, (striking, seen) => striking.AskToStrikeResult(seen, new(1), "Hör inte hit."));
        await Strike(_scene.Sara, (striking, seen) => striking.AskToStrikeObstacle(seen, new(1), "Hör inte hit."));
        foreach (var asked in (await _scene.Seen()).Strikings)
            await Strike(_scene.Helena, (striking, seen) => striking.Approve(seen, asked.Id));

        var outcomes = (await _scene.Queries.Outcomes(_scene.Sara, _scene.Id, 10))!;
        outcomes.Results.Rows.Select(row => (row.Kind, row.On, row.What)).Should().Equal((ResultKind.Job, _scene.Today, ""));
        outcomes.Obstacles.Rows.Select(row => (row.Kind, row.On, row.What)).Should().Equal((ObstacleKind.LongWait, _scene.Today, ""));
        (await _scene.Queries.History(_scene.Sara, _scene.Id, 10))!.Rows.Count(row => row.Kind is HistoryKind.Struck).Should().Be(2);
    }

    [Fact]
    public async Task Whoever_asked_takes_the_request_back_and_nobody_else_does()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Om fel person.", true));
        await Strike(_scene.Sara, (striking, seen) => striking.AskToStrikeNote(seen, new(1), "Fel person."));
        var asked = (await _scene.Seen()).Strikings.Single();

        var others = () => Strike(_scene.Helena, (striking, seen) => striking.TakeBackRequest(seen, asked.Id));
        (await others.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.OthersStriking);
        await Strike(_scene.Sara, (striking, seen) => striking.TakeBackRequest(seen, asked.Id));

        (await _scene.Seen()).Strikings.Should().BeEmpty();
        (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10))!.Rows[0].Text.Should().Be("Om fel person.");
    }

    [Fact]
    public async Task What_somebody_else_has_read_is_not_undone()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Om fel person.", true));
        await _scene.Queries.Journal(_scene.Helena, _scene.Id, 10);

        var undo = () => Strike(_scene.Sara, (striking, seen) => striking.UndoLastNote(seen));

        (await undo.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.TooLateToUndo);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public async Task It_is_undone_within_the_hour(int minutes, bool isUndone)
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Om fel person.", true));
        _scene.Database.Clock.Pass(TimeSpan.FromMinutes(minutes));

        var undo = () => Strike(_scene.Sara, (striking, seen) => striking.UndoLastNote(seen));

        if (isUndone)
            await undo.Should().NotThrowAsync();
        else
            (await undo.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.TooLateToUndo);
    }

    [Fact]
    public async Task Two_people_destroy_the_words_and_all_beside_them_and_a_line_is_left()
    {
        await _scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, _scene.Today, 15, "Om fel person.", true, "", null));
        await _scene.Do((commands, seen) => commands.CorrectNote(seen, new(1), "Också om fel person."));
        var sealedWords = await Bytes();

        await Strike(_scene.Sara, (striking, seen) => striking.AskToStrikeNote(seen, new(1), "Fel person."));
        await Strike(_scene.Helena, (striking, seen) => striking.Approve(seen, new(1)));

        var entry = (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10))!.Rows.Single();
        (entry.Text, entry.Beside.Count, entry.Minutes).Should().Be(("", 0, 15));
        entry.Struck.Should().Be(new StruckView(_scene.Today, "Sara Lind", "Helena Sund"));
        IsInFiles(sealedWords).Should().BeFalse("they are gone from the rows and from the log of writes");
        await using var db = _scene.Database.Open();
        db.NoteAdditions.AsNoTracking().Single().Text.Text.Should().BeEmpty();
        (await _scene.Queries.History(_scene.Sara, _scene.Id, 1))!.Rows[0].Sentence().Swedish.Should()
            .Be("Helena Sund godkände att orden från den 19 november 2026 makulerades, som Sara Lind hade bett om.");
    }

    [Fact]
    public async Task Never_by_the_same_and_a_bridge_builder_s_asking_needs_a_coordinator()
    {
        await _scene.Do((commands, seen) => commands.AddResponsible(seen, _scene.Daniel.Id, ""));
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Om fel person.", true));
        await Strike(_scene.Sara, (striking, seen) => striking.AskToStrikeNote(seen, new(1), "Fel person."));

        var bySara = () => Strike(_scene.Sara, (striking, seen) => striking.Approve(seen, new(1)));
        var byDaniel = () => Strike(_scene.Daniel, (striking, seen) => striking.Approve(seen, new(1)));

        (await bySara.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.StrikingByTheSame);
        (await byDaniel.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.StrikingNeedsCoordinator);
        (await _scene.Seen(_scene.Helena)).Strikings.Single().WhyNotApprove.Should().BeNull();
    }

    [Fact]
    public async Task Where_nobody_else_finds_it_that_is_said_before_a_reason_is_written()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Om fel person.", true));
        (await _scene.Seen()).WhyNotStrike(StruckPlace.Note, 1).Should().BeNull();
        await _scene.Database.Get<AccessCommands>().Protect((await _scene.Seen()).Seen, ProtectionKind.ConfidentialityMark, [_scene.Sara.Id], false);

        var ask = () => Strike(_scene.Sara, (striking, seen) => striking.AskToStrikeNote(seen, new(1), "Fel person."));

        (await _scene.Seen()).WhyNotStrike(StruckPlace.Note, 1).Should().Be(SupportRefusals.NobodyElseToStrike);
        (await ask.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.NobodyElseToStrike);
    }

    [Fact]
    public async Task When_the_coordinator_asks_one_who_is_responsible_approves()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Om fel person.", true));
        await Strike(_scene.Helena, (striking, seen) => striking.AskToStrikeNote(seen, new(1), "Fel person."));
        (await _scene.Database.Get<MyDayQueries>().Today(_scene.Sara)).ToStrike.Should().Equal(_scene.Id);
        (await _scene.Database.Get<MyDayQueries>().Today(_scene.Helena)).ToStrike.Should().BeEmpty();

        await Strike(_scene.Sara, (striking, seen) => striking.Approve(seen, new(1)));

        (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10))!.Rows.Single().Text.Should().BeEmpty();
        (await _scene.Database.Get<MyDayQueries>().Today(_scene.Sara)).ToStrike.Should().BeEmpty();
    }

    [Fact]
    public async Task In_a_closed_support_too()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Om fel person.", true));
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));

        await Strike(_scene.Sara, (striking, seen) => striking.AskToStrikeNote(seen, new(1), "Fel person."));
        await Strike(_scene.Helena, (striking, seen) => striking.Approve(seen, new(1)));

        (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10))!.Rows.Single().Struck.Should().NotBeNull();
    }

    [Fact]
    public async Task What_is_refused_stays_and_can_be_asked_again()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Om rätt person.", true));
        await Strike(_scene.Sara, (striking, seen) => striking.AskToStrikeNote(seen, new(1), "Fel person."));
        var twice = () => Strike(_scene.Sara, (striking, seen) => striking.AskToStrikeNote(seen, new(1), "Fel person."));
        (await twice.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.AlreadyAskedToStrike);

        await Strike(_scene.Helena, (striking, seen) => striking.Refuse(seen, new(1)));

        (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10))!.Rows.Single().Text.Should().Be("Om rätt person.");
        (await _scene.Database.Get<RemovalQueries>().Unread(_scene.Sara)).Should().ContainSingle().Which.Kind.Should().Be(RemovedKind.StrikingRefused);
        await twice.Should().NotThrowAsync();
    }

    [Fact]
    public async Task Words_that_stood_before_are_struck_too()
    {
        await _scene.Do((commands, seen) => commands.WriteProblem(seen, "Något som inte får stå."));
        await _scene.Do((commands, seen) => commands.WriteProblem(seen, "Jag vill ha en lägenhet."));
        var former = (await _scene.Seen()).Former.Single();

        await Strike(_scene.Sara, (striking, seen) => striking.AskToStrikeFormer(seen, former.Id, "Får inte stå."));
        await Strike(_scene.Helena, (striking, seen) => striking.Approve(seen, new(1)));

        (await _scene.Seen()).Former.Single().Words.Should().BeEmpty();
        (await _scene.Seen()).Round.Problem.Should().Be("Jag vill ha en lägenhet.");
    }

    private async Task Strike(Actor by, Func<StrikingCommands, Seen<SupportId>, Task> what)
    {
        var seen = await _scene.Database.Get<SupportListQueries>().SeenNow(by, _scene.Id, Guid.NewGuid());
        await what(Striking, seen!);
    }

    private async Task<List<byte[]>> Bytes()
    {
        await using var db = _scene.Database.Open();
        return [.. (await db.Notes.AsNoTracking().Select(note => note.Text).ToListAsync()).Concat(await db.NoteAdditions.AsNoTracking().Select(addition => addition.Text).ToListAsync()).Select(words => words.Bytes)];
    }

    private bool IsInFiles(List<byte[]> words)
    {
        var path = _scene.Database.Settings.Path;
        return new[] { path, path + "-wal" }.Where(File.Exists).Any(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return words.Exists(written => bytes.AsSpan().IndexOf(written.AsSpan(1, 40)) >= 0);
        });
    }
}
