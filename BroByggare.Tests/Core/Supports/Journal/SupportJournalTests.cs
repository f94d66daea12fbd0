using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Journal;

public sealed class SupportJournalTests : IDisposable
{
    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_contact_and_its_words_are_one_entry()
    {
        await _scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, _scene.Today, 15, "Mira ringde.", true, "", null));

        var entry = (await Entries()).Should().ContainSingle().Subject;

        entry.Kind.Should().Be(ContactKind.Call);
        entry.Minutes.Should().Be(15);
        entry.Text.Should().Be("Mira ringde.");
        entry.By.Should().Be("Sara Lind");
        entry.WrittenAt.Should().Be(new DateTime(2026, 11, 19, 14, 32, 0));
    }

    [Fact]
    public async Task Contacts_and_notes_stand_together_newest_day_first()
    {
        _scene.Database.Clock.Pass(TimeSpan.FromDays(5));
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "I dag", true));
        _scene.Database.Clock.Pass(TimeSpan.FromHours(1));
        await _scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Visit, _scene.Today.AddDays(-3), 45, "I måndags", true, "", null));
        _scene.Database.Clock.Pass(TimeSpan.FromHours(1));
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Senare i dag", true));

        (await Entries()).Select(entry => entry.Text).Should().Equal("Senare i dag", "I dag", "I måndags");
    }

    [Fact]
    public async Task Older_entries_come_when_asked_for_and_are_counted_before()
    {
        _scene.Database.Clock.Pass(TimeSpan.FromDays(5));
        for (var day = 0; day < 5; day++)
            await _scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, _scene.Today.AddDays(-day), 5, $"{day}", true, "", null));

        var first = await _scene.Queries.Journal(_scene.Sara, _scene.Id, 2);
        var more = await _scene.Queries.Journal(_scene.Sara, _scene.Id, 4);

        first!.Rows.Select(entry => entry.Text).Should().Equal("0", "1");
        first.Total.Should().Be(5);
        more!.Rows.Select(entry => entry.Text).Should().Equal("0", "1", "2", "3");
    }

    [Fact]
    public async Task Another_s_own_words_never_leave_the_query_but_the_contact_counts()
    {
        await _scene.Do((commands, seen) => commands.AddResponsible(seen, _scene.Daniel.Id, ""));
        await _scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, _scene.Today, 15, "Bara Saras ord", false, "", null));
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Också bara Saras", false));

        var forDaniel = (await _scene.Queries.Journal(_scene.Daniel, _scene.Id, 10))!;
        var forHelena = (await _scene.Queries.Journal(_scene.Helena, _scene.Id, 10))!;

        (await Entries()).Should().HaveCount(2);
        forDaniel.Total.Should().Be(1);
        forDaniel.Rows.Should().ContainSingle().Which.Text.Should().BeEmpty();
        forHelena.Rows.Should().ContainSingle().Which.Note.Should().BeNull();
    }

    [Fact]
    public async Task A_correction_and_the_person_s_own_view_stand_beside_the_note()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Svar inom två veckor.", true));
        var note = (await Entries())[0].Note!.Value;
        await _scene.Do((commands, seen) => commands.CorrectNote(seen, note, "Svar inom en vecka."));
        await _scene.Do((commands, seen) => commands.WriteOwnView(seen, note, "Jag fick inte prata klart."));

        var entry = (await Entries())[0];

        entry.Text.Should().Be("Svar inom två veckor.");
        entry.Beside.Select(addition => (addition.IsOwnView, addition.Text)).Should().Equal(
            (false, "Svar inom en vecka."), (true, "Jag fick inte prata klart."));
    }

    [Fact]
    public async Task A_contact_taken_back_still_stands_there_and_the_last_contact_is_the_one_before()
    {
        _scene.Database.Clock.Pass(TimeSpan.FromDays(5));
        await _scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, _scene.Today.AddDays(-2), 5, "", true, "", null));
        await _scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, _scene.Today, 5, "Fel person", true, "", null));
        var mistake = (await Entries())[0].Contact!.Value;

        await _scene.Do((commands, seen) => commands.TakeBackContact(seen, mistake));

        (await Entries())[0].IsTakenBack.Should().BeTrue();
        (await _scene.Seen()).LastContactOn.Should().Be(_scene.Today.AddDays(-2));
    }

    [Fact]
    public async Task The_history_tells_the_newest_first_with_the_names_it_speaks_of()
    {
        await _scene.Do((commands, seen) => commands.AddResponsible(seen, _scene.Daniel.Id, "Skolan är Daniels område."));
        await _scene.Refer((referring, seen) => referring.GiveConsent(seen, _scene.Contact, "Ansökan", "Hjälp", _scene.Today));

        var told = (await _scene.Queries.History(_scene.Sara, _scene.Id, 10))!;

        told.Total.Should().Be(3);
        told.Rows.Select(row => row.Sentence().Swedish).Should().Equal(
            "Sara Lind antecknade samtycke att dela med Försörjningsstöd till och med den 19 november 2026.",
            "Sara Lind lade till Daniel Ek som ansvarig: ”Skolan är Daniels område.”",
            "Sara Lind öppnade stödet.");
    }

    [Fact]
    public async Task Results_and_obstacles_say_what_where_and_when()
    {
        await _scene.Do((commands, seen) => commands.NoteResult(seen, ResultKind.Job, _scene.Today, "Halvtid i ett kök"));
        await _scene.Do((commands, seen) => commands.NoteObstacle(seen, ObstacleKind.LongWait, _scene.Contact, _scene.Today, ""));
        var noted = (await _scene.Queries.Outcomes(_scene.Sara, _scene.Id, 10))!;
        await _scene.Do((commands, seen) => commands.TakeBackResult(seen, noted.Results.Rows[0].Id));

        var view = (await _scene.Queries.Outcomes(_scene.Sara, _scene.Id, 10))!;

        view.Results.Rows.Should().ContainSingle().Which.IsTakenBack.Should().BeTrue();
        view.Obstacles.Rows.Should().ContainSingle().Which.At.Should().Be("Försörjningsstöd");
    }

    private async Task<IReadOnlyList<JournalEntry>> Entries() =>
        (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 50))!.Rows;
}
