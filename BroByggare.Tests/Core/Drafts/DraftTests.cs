using BroByggare.Core.Drafts;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Privacy;
using BroByggare.Core.Sessions;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Core.Privacy.Retention;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Drafts;

/// <summary>What is begun and not saved waits for its writer, and for nobody else.</summary>
public sealed class DraftTests : IDisposable
{
    private static readonly DraftSource Laptop = new(Guid.NewGuid(), "Chrome");
    private static readonly DraftSource Tablet = new(Guid.NewGuid(), "Safari");

    private readonly SupportScene _scene = new();

    private string Note => DraftForm.About(_scene.Id, "note");

    private DraftCommands Commands => _scene.Database.Get<DraftCommands>();

    private DraftQueries Queries => _scene.Database.Get<DraftQueries>();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public void The_name_of_a_form_says_which_support_it_is_about()
    {
        DraftForm.SupportOf(DraftForm.About(new(1001), "note")).Should().Be(new SupportId(1001));
        DraftForm.SupportOf("support-1001-measure-2").Should().Be(new SupportId(1001));
        foreach (var other in new[] { "support-", "support-1001", "support--note", "support-x-note", "support-99999999999-note", "key-contact-12", "" })
            DraftForm.SupportOf(other).Should().BeNull(other);
    }

    [Fact]
    public async Task What_is_written_waits_with_when_and_where_and_is_opened_whole()
    {
        await Keep(_scene.Sara, Laptop, Note, 1, ("Words", "Hon ringde om"), ("val:Kind", "Phone"));

        var draft = (await Queries.Waiting(_scene.Sara)).Should().ContainSingle().Subject;
        (draft.Form, draft.Tab, draft.Device, draft.Support).Should().Be((Note, Laptop.Tab, "Chrome", _scene.Id));
        draft.At.Should().Be(_scene.Database.Clock.Now().InStockholm());
        var words = (await Queries.Open(_scene.Sara, Note, Laptop.Tab))!;
        words.Fields.Should().BeEquivalentTo(new Dictionary<string, string> { ["Words"] = "Hon ringde om", ["val:Kind"] = "Phone" });
        (words.Title, words.Page, words.Words).Should().Be(("Anteckning", "/stod/1", 3));
        var shown = (await Queries.All(_scene.Sara)).Should().ContainSingle().Subject;
        (shown.Name, shown.Words.Written.Single()).Should().Be(("Mira", "Hon ringde om"));
    }

    [Fact]
    public async Task Field_by_field_the_newer_is_kept_and_what_comes_too_late_changes_nothing()
    {
        await Keep(_scene.Sara, Laptop, Note, 5, ("Words", "fem"), ("Next", "sedan"));
        await Keep(_scene.Sara, Laptop, Note, 7, ("Words", "sju"));
        await Keep(_scene.Sara, Laptop, Note, 6, ("Words", "sex"), ("Next", null));

        (await Fields(Laptop)).Should().BeEquivalentTo(new Dictionary<string, string> { ["Words"] = "sju", ["Next"] = "sedan" });
        await Keep(_scene.Sara, Laptop, Note, 8, ("Next", null));
        (await Fields(Laptop)).Should().BeEquivalentTo(new Dictionary<string, string> { ["Words"] = "sju" });
    }

    [Fact]
    public async Task Two_tabs_are_two_drafts()
    {
        await Keep(_scene.Sara, Laptop, Note, 2, ("Words", "på datorn"));
        await Keep(_scene.Sara, Tablet, Note, 1, ("Words", "på plattan"));

        (await Queries.Waiting(_scene.Sara)).Should().HaveCount(2);
        (await Fields(Laptop))!["Words"].Should().Be("på datorn");
        (await Fields(Tablet))!["Words"].Should().Be("på plattan");
    }

    [Fact]
    public async Task When_it_is_saved_or_emptied_nothing_waits_and_nothing_that_was_under_way_comes_back()
    {
        await Keep(_scene.Sara, Laptop, Note, 5, ("Words", "fem"));

        await Commands.Keep(_scene.Sara, Laptop, [new(Note, 7, null)]);
        await Keep(_scene.Sara, Laptop, Note, 6, ("Words", "sex"));

        (await Queries.Waiting(_scene.Sara)).Should().BeEmpty();
        (await Queries.Open(_scene.Sara, Note, Laptop.Tab)).Should().BeNull();
        using var db = _scene.Database.Open();
        db.Set<SupportDraft>().Single().Words.Should().BeNull("not even sealed");

        await Keep(_scene.Sara, Laptop, Note, 8, ("Words", "nästa"));
        (await Queries.Waiting(_scene.Sara)).Should().ContainSingle();
        await Keep(_scene.Sara, Laptop, Note, 9, ("Words", ""));
        (await Queries.Waiting(_scene.Sara)).Should().BeEmpty();
    }

    [Fact]
    public async Task What_was_sent_and_is_saved_is_no_draft_also_where_the_page_never_heard_of_it()
    {
        var seen = (await _scene.Seen()).Seen;
        await Keep(_scene.Sara, Laptop, Note, 1, seen.Once, ("Words", "Ringde."));
        (await Queries.Waiting(_scene.Sara)).Should().ContainSingle("it is not saved yet");

        await _scene.Commands.WriteNote(seen, "Ringde.", true);

        (await Queries.Waiting(_scene.Sara)).Should().BeEmpty();
        await Keep(_scene.Sara, Laptop, Note, 2, ("Words", "Ringde. Och sedan"));
        (await Queries.Waiting(_scene.Sara)).Should().ContainSingle("something was written since");
    }

    [Fact]
    public async Task Nobody_else_sees_it_not_even_who_coordinates()
    {
        await Keep(_scene.Sara, Laptop, Note, 1, ("Words", "mitt"));
        await Keep(_scene.Sara, Laptop, "new-activity", 1, ("Title", "Läxhjälp"));

        foreach (var other in new[] { _scene.Daniel, _scene.Helena, _scene.Anders })
        {
            (await Queries.Waiting(other)).Should().BeEmpty();
            (await Queries.All(other)).Should().BeEmpty();
            (await Queries.Open(other, Note, Laptop.Tab)).Should().BeNull();
            (await Queries.Open(other, "new-activity", Laptop.Tab)).Should().BeNull();
        }
    }

    [Fact]
    public async Task About_a_support_that_one_does_not_see_nothing_is_kept_and_after_a_handover_nothing_is_shown()
    {
        (await Commands.Keep(_scene.Daniel, Laptop, [Written(Note, 1, null, ("Words", "smyg"))])).Should().BeEmpty();
        await Keep(_scene.Sara, Laptop, Note, 1, ("Words", "mitt"));

        await _scene.PassedTo(_scene.Daniel);

        (await Queries.Waiting(_scene.Sara)).Should().BeEmpty();
        (await Queries.Open(_scene.Sara, Note, Laptop.Tab)).Should().BeNull();
        (await Queries.Waiting(_scene.Daniel)).Should().BeEmpty();
        (await Commands.Keep(_scene.Sara, Laptop, [new(Note, 2, null)])).Should().Equal([Note], "what is hers to throw away still is");
    }

    [Fact]
    public async Task Words_about_a_person_lie_sealed_with_the_persons_key_and_others_with_the_writers()
    {
        await Keep(_scene.Sara, Laptop, Note, 1, ("Words", "hemligt ett"));
        await Keep(_scene.Sara, Laptop, "open-support", 1, ("name", "hemligt två"));

        using var db = _scene.Database.Open();
        var person = db.People.Single(known => known.Id == _scene.PersonId).KeyId;
        FieldEncryption.KeyOf(db.Set<SupportDraft>().AsNoTracking().Single().Words!.Bytes).Should().Be(person);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        var file = await File.ReadAllBytesAsync(_scene.Database.Settings.Path);
        file.AsSpan().IndexOf("hemligt"u8).Should().Be(-1);
        (await Queries.Open(_scene.Sara, "open-support", Laptop.Tab))!.Fields["name"].Should().Be("hemligt två");

        var own = db.Set<OwnDraft>().Single();
        var broken = own.Sealed!.ToArray();
        broken[^1] ^= 1;
        db.Entry(own).Property(draft => draft.Sealed).CurrentValue = broken;
        db.SaveChanges();
        var open = () => Queries.Open(_scene.Sara, "open-support", Laptop.Tab);
        await open.Should().ThrowAsync<BrokenSealException>();
    }

    [Fact]
    public async Task Opening_it_stands_in_the_log_and_keeping_it_does_not()
    {
        using var db = _scene.Database.Open();
        var before = await db.Log.CountAsync();
        await Keep(_scene.Sara, Laptop, Note, 1, ("Words", "mitt"));
        await Queries.Waiting(_scene.Sara);
        (await db.Log.CountAsync()).Should().Be(before);

        await Queries.Open(_scene.Sara, Note, Laptop.Tab);
        await Queries.All(_scene.Sara);

        (await db.Log.OrderBy(entry => entry.Id).Skip(before).Select(entry => entry.Command).ToListAsync())
            .Should().Equal("IndividualSupport.Draft", "SupportList.Drafts");
    }

    [Fact]
    public async Task It_goes_after_thirty_days_and_when_one_is_signed_out_everywhere()
    {
        await Keep(_scene.Sara, Laptop, Note, 1, ("Words", "gammalt"));
        await Keep(_scene.Sara, Laptop, "new-activity", 1, ("Title", "gammalt"));
        _scene.Database.Clock.Pass(TimeSpan.FromDays(30) + TimeSpan.FromMinutes(1));
        (await Queries.Waiting(_scene.Sara)).Should().BeEmpty();

        await Keep(_scene.Daniel, Tablet, "new-activity", 1, ("Title", "någon skriver"));
        using var db = _scene.Database.Open();
        (await db.Set<SupportDraft>().CountAsync(), await db.Set<OwnDraft>().CountAsync()).Should().Be((0, 1));

        await Keep(_scene.Sara, Laptop, Note, 2, ("Words", "nytt"));
        await Keep(_scene.Sara, Laptop, "new-activity", 2, ("Title", "nytt"));
        var sessions = _scene.Database.Get<SessionCommands>();
        var here = await sessions.Start(_scene.Sara, new(SessionKey.Draw(), "Firefox", _scene.Database.Clock.Now()));
        await sessions.EndOthers((await _scene.Database.Get<SessionQueries>().Find(here))!.Seen);

        (await Queries.Waiting(_scene.Sara)).Should().BeEmpty();
        (await Queries.Waiting(_scene.Daniel)).Should().ContainSingle();
        (await db.Set<SupportDraft>().AsNoTracking().ToListAsync()).Should().OnlyContain(draft => draft.By != _scene.Sara.Id || draft.Words == null);
        (await db.Set<OwnDraft>().AsNoTracking().ToListAsync()).Should().OnlyContain(draft => draft.By != _scene.Sara.Id || draft.Sealed == null);
        (await Queries.Ended(_scene.Sara, Laptop.Tab)).Should().BeEquivalentTo([Note, "new-activity"], "the tab is told, so that it does not bring them back");
    }

    [Fact]
    public async Task A_tab_is_told_only_of_what_has_ended_and_not_of_what_the_server_never_had()
    {
        var seen = (await _scene.Seen()).Seen;
        await Keep(_scene.Sara, Laptop, Note, 1, seen.Once, ("Words", "Ringde."));
        await Keep(_scene.Sara, Laptop, "new-activity", 1, ("Title", "Läxhjälp"));
        await Keep(_scene.Sara, Laptop, "new-key-contact", 1, ("Name", "Skolan"));
        (await Queries.Ended(_scene.Sara, Laptop.Tab)).Should().BeEmpty();

        await _scene.Commands.WriteNote(seen, "Ringde.", true);
        await Commands.Keep(_scene.Sara, Laptop, [new("new-activity", 2, null)]);

        (await Queries.Ended(_scene.Sara, Laptop.Tab)).Should().BeEquivalentTo([Note, "new-activity"]);
        (await Queries.Ended(_scene.Sara, Tablet.Tab)).Should().BeEmpty();
        (await Queries.Ended(_scene.Daniel, Laptop.Tab)).Should().BeEmpty();
    }

    [Fact]
    public async Task It_is_in_the_persons_extract_and_goes_with_the_person()
    {
        await Keep(_scene.Sara, Laptop, Note, 1, ("Words", "Hon berättade om sin bror."), ("val:Kind", "Phone"));

        var extract = (await _scene.Database.Get<ExtractQueries>().Of(_scene.Helena, _scene.Id))!;
        var facts = extract.Sections.SelectMany(section => section.Groups).SelectMany(group => group.Entries).SelectMany(entry => entry.Facts).Select(fact => fact.Value.Swedish);
        facts.Should().Contain(["Hon berättade om sin bror.", "Phone", "Anteckning"]);

        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));
        await _scene.Database.HasErased(_scene.PersonId, _scene.Anders);
        using var db = _scene.Database.Open();
        (await db.Set<SupportDraft>().CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task There_is_a_limit_to_how_much_one_leaves_behind()
    {
        for (var i = 0; i < DraftCommands.Most; i++)
            await Keep(_scene.Sara, Laptop, $"form-{i}", 1, ("Words", "ord"));

        (await Commands.Keep(_scene.Sara, Laptop, [Written("one-more", 1, null, ("Words", "ord"))])).Should().BeEmpty();
        (await Commands.Keep(_scene.Sara, Laptop, [Written(new('x', 121), 1, null, ("Words", "ord"))])).Should().BeEmpty();
        await Keep(_scene.Sara, Laptop, "form-1", 2, ("Words", new string('å', 40_001)));
        (await Queries.Open(_scene.Sara, "form-1", Laptop.Tab))!.Fields["Words"].Should().HaveLength(40_000);
    }

    [Theory]
    [InlineData("/stod/1001?del=plan", "/stod/1001?del=plan")]
    [InlineData("//evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    public async Task Whoever_goes_on_is_led_to_a_page_of_ours(string told, string kept)
    {
        await Commands.Keep(_scene.Sara, Laptop, [Written(Note, 1, null, ("Words", "ord")) with { Page = told }]);

        (await Queries.Open(_scene.Sara, Note, Laptop.Tab))!.Page.Should().Be(kept);
    }

    private static WrittenDraft Written(string form, long sequence, Guid? once, params (string Name, string? Text)[] fields) =>
        new(form, sequence, fields.ToDictionary(field => field.Name, field => field.Text)) { Title = "Anteckning", Page = "/stod/1", Once = once };

    private Task Keep(Actor actor, DraftSource source, string form, long sequence, params (string Name, string? Text)[] fields) =>
        Keep(actor, source, form, sequence, null, fields);

    private async Task Keep(Actor actor, DraftSource source, string form, long sequence, Guid? once, params (string Name, string? Text)[] fields) =>
        (await Commands.Keep(actor, source, [Written(form, sequence, once, fields)])).Should().Equal(form);

    private async Task<IReadOnlyDictionary<string, string>?> Fields(DraftSource source) => (await Queries.Open(_scene.Sara, Note, source.Tab))?.Fields;
}
