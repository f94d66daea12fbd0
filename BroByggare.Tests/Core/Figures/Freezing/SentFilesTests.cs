using System.Security.Cryptography;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Figures.Freezing;

/// <summary>What was sent of a frozen year, and what was changed since.</summary>
public sealed class SentFilesTests : IDisposable
{
    private static readonly byte[] Bytes = [80, 75, 3, 4, 0, 255];

    private readonly Town _town = new();

    private SentFileQueries Files => _town.Database.Get<SentFileQueries>();

    public void Dispose() => _town.Dispose();

    [Fact]
    public async Task A_file_that_was_sent_comes_back_byte_for_byte_and_says_when_to_whom_and_its_checksum()
    {
        var year = await Freeze();

        var id = await Keep(_town.Coordinator, year);

        (await Files.Content(_town.Manager, id))!.Content.Should().Equal(Bytes);
        var row = (await View())!.Sent.Single();
        row.Should().Match<SentFileRow>(sent => sent.To == "Länsstyrelsen" && sent.Size == Bytes.Length && sent.IsOfThis);
        row.Checksum.Should().Be(Convert.ToHexStringLower(SHA256.HashData(Bytes)));
        row.MadeAt.Should().Be(new DateTime(2020, 6, 1, 12, 0, 0));
        (await Files.Content(_town.Sara, id)).Should().BeNull();
    }

    [Fact]
    public async Task That_it_was_sent_and_taken_out_again_is_in_the_log()
    {
        var id = await Keep(_town.Manager, await Freeze());
        await Files.Content(_town.Coordinator, id);

        using var db = _town.Database.Open();
        db.Log.OrderBy(entry => entry.Id).Select(entry => entry.Command).ToList().Should().ContainInOrder("SentFile.Send", "SentFile.FetchAgain");
    }

    [Fact]
    public async Task Of_a_year_that_was_thawed_meanwhile_nothing_is_sent_and_what_was_stays()
    {
        var year = await Freeze();
        var id = await Keep(_town.Manager, year);
        var commands = _town.Database.Get<FreezingCommands>();
        await commands.AskToThaw((await View())!.Now!.Seen, "Ett jobb saknas");
        await commands.Thaw((await View(_town.Coordinator))!.Now!.Seen, _town.Database.HasSession(_town.Coordinator));

        var keep = () => Keep(_town.Manager, year);

        await keep.Should().ThrowAsync<StaleException>();
        (await Files.Content(_town.Manager, id))!.Content.Should().Equal(Bytes);
        (await View())!.Sent.Single().IsOfThis.Should().BeFalse();
    }

    [Fact]
    public async Task What_is_changed_afterwards_within_the_year_is_told_with_its_day_and_who_and_never_whom()
    {
        var support = _town.Has("2019-02-01", before: known => known.LogContact(ContactKind.Call, Town.Day("2019-02-01"), 10, "", false, _town.On("2019-02-01")));
        await Freeze();
        _town.Database.Clock.Set(new(2020, 6, 3, 12, 0, 0));
        using (var db = _town.Database.Open())
        {
            var known = db.Supports.Single(IndividualSupport.Is(support.Id));
            known.LogContact(ContactKind.Call, Town.Day("2019-03-01"), 10, "", false, _town.On("2020-06-03"));
            known.LogContact(ContactKind.Call, Town.Day("2020-03-01"), 10, "", false, _town.On("2020-06-03"));
            db.SaveChanges();
        }

        _town.HasHelp("2019-05-01", result: null);

        (await View())!.Changes.Select(change => (change.On, change.By, What: change.What.Swedish)).Should().Equal(
            (Town.Day("2020-06-03"), "Sara Lind", "En kontakt den 1 mars 2019 lades till. Kontakter +1."),
            (null, null, "Hjälp utan identitet antecknades i efterhand. Tillfällen +1."));
        (await View())!.Today["contacts.count"].Should().Be(2);
    }

    [Fact]
    public async Task A_job_that_is_noted_afterwards_is_told_by_the_day_it_was_noted()
    {
        var support = _town.Has("2019-02-01");
        await Freeze();
        _town.Database.Clock.Set(new(2020, 6, 4, 12, 0, 0));
        var seen = new Seen<SupportId>(support.Id, VersionOf(support.Id), _town.Sara, Guid.NewGuid());

        await _town.Database.Get<SupportCommands>().NoteResult(seen, ResultKind.Job, Town.Day("2019-11-02"), "");

        (await View())!.Changes.Select(change => (change.On, change.By, What: change.What.Swedish)).Should().Equal(
            (Town.Day("2020-06-04"), "Sara Lind", "Ett jobb med dag 2 november 2019 lades till. Jobb +1, resultat +1."));
    }

    private Task<FrozenYearId> Freeze() =>
        _town.Database.Get<FreezingCommands>().Freeze(FormKey.By(_town.Manager), _town.Database.HasSession(_town.Manager), 2019);

    private Task<SentFileId> Keep(Actor by, FrozenYearId year) => _town.Database.Get<SentFileCommands>().Keep(
        FormKey.By(by), _town.Database.HasSession(by), year, new("arets-siffror-2019.xlsx", "application/zip", Bytes, "Länsstyrelsen"));

    private Task<FreezingView?> View(Actor? actor = null) => _town.Database.Get<FreezingQueries>().Of(actor ?? _town.Manager, 2019);

    private int VersionOf(SupportId id)
    {
        using var db = _town.Database.Open();
        return db.Supports.Where(support => support.Id == id).Select(support => support.Version).Single();
    }
}
