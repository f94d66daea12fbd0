using System.Diagnostics;
using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Layout;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd.Faults;

/// <summary>
/// The real server process, a real browser and a real file, and something breaks. What was shown as saved is written down on the
/// side of the user, and looked for afterwards; so is what was being typed.
/// </summary>
public sealed class FaultSuite(FaultFixture fixture) : IClassFixture<FaultFixture>
{
    private const string Sentence = "Hon ringde om hyran och om intyget som ska vara inne på fredag. ";

    private readonly Random _random = new();

    private ServerProcess Server => fixture.Server;

    [Fact]
    public async Task Killed_at_any_moment_while_notes_are_saved()
    {
        var table = new FaultTable("server killed (kill -9) while notes are saved");
        await using var visit = await SignedIn(Server.Address);
        for (var round = 0; round < FaultTable.Rounds; round++)
        {
            await visit.OpenSupport(Somebody());
            var (shown, underWay, isKilled) = (new List<string>(), "", false);
            async Task Save()
            {
                for (var note = 0; !isKilled && note < 8; note++)
                {
                    underWay = $"Anteckning {round}.{note}.";
                    await Note(visit).FillAsync(underWay);
                    await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();
                    await Expect(InJournal(visit, underWay)).ToBeVisibleAsync();
                    shown.Add(underWay);
                    underWay = "";
                }
            }

            var saving = Save();
            await FaultTime.Lasts(200, 2_000);
            isKilled = true;
            Server.Kill();
            var (told, sent) = (shown.ToList(), underWay);
            var began = Stopwatch.GetTimestamp();
            await Server.Start();
            await IsBack(visit);
            table.Round(Stopwatch.GetElapsedTime(began));
            foreach (var note in told)
                table.Saved(await IsThere(InJournal(visit, note)));
            // Sent, and not shown as saved: it is saved, or stands in its field.
            if (sent.Length > 0)
                table.Typed(sent, await IsKept(visit, sent) ? sent : "");
            await Note(visit).FillAsync("");
            await Ended(saving);
        }

        table.Close();
    }

    [Fact]
    public async Task Killed_and_started_while_somebody_types()
    {
        var table = new FaultTable("server killed (kill -9) and started while typing");
        await using var visit = await SignedIn(Server.Address);
        await visit.OpenSupport(Somebody());
        for (var round = 0; round < FaultTable.Rounds; round++)
        {
            var typed = await Type(visit, "");
            Server.Kill();
            typed = await Type(visit, typed);
            var began = Stopwatch.GetTimestamp();
            await Server.Start();
            await IsBack(visit);
            table.Round(Stopwatch.GetElapsedTime(began));
            table.Typed(typed, await Found(visit, typed));
            await Note(visit).FillAsync("");
        }

        table.Close();
    }

    [Fact]
    public async Task Killed_and_started_with_many_tabs_open()
    {
        var table = new FaultTable($"server killed (kill -9) and started with {FaultTable.Tabs} more tabs open, in the browser on the same machine");
        await using var visit = await SignedIn(Server.Address);
        var others = new List<IPage>();
        while (others.Count < FaultTable.Tabs)
            others.Add(await visit.NewTab("/stod"));
        await visit.OpenSupport(Somebody());
        for (var round = 0; round < FaultTable.Rounds; round++)
        {
            var typed = await Type(visit, "");
            Server.Kill();
            await Expect(visit.Said(LayoutTexts.LinkDown.Swedish)).ToBeVisibleAsync();
            var began = Stopwatch.GetTimestamp();
            await Server.Start();
            await IsBack(visit);
            table.Round(Stopwatch.GetElapsedTime(began));
            table.Typed(typed, await Found(visit, typed));
            foreach (var tab in others)
                await Expect(tab.GetByText(LayoutTexts.LinkDown.Swedish)).ToBeHiddenAsync();
            await Note(visit).FillAsync("");
        }

        table.Close();
    }

    [Theory]
    [InlineData(true, "line cut while typing")]
    [InlineData(false, "line that swallows everything while typing")]
    public async Task The_line_breaks_while_somebody_types(bool isCut, string fault)
    {
        var table = new FaultTable(fault);
        await using var cable = new Cable(Server.Address);
        await using var visit = await SignedIn(cable.Address);
        await visit.OpenSupport(Somebody());
        for (var round = 0; round < FaultTable.Rounds; round++)
        {
            var typed = await Type(visit, "");
            if (isCut)
                cable.Cut();
            else
                cable.Swallow();
            typed = await Type(visit, typed);
            await FaultTime.Lasts(500, 20_000);
            cable.Mend();
            var began = Stopwatch.GetTimestamp();
            typed = await Type(visit, typed);
            await IsBack(visit);
            table.Round(Stopwatch.GetElapsedTime(began));
            table.Typed(typed, await Found(visit, typed));

            await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();
            await Expect(Note(visit)).ToHaveValueAsync("");
            table.Saved(await IsThere(InJournal(visit, typed.Trim())));
        }

        table.Close();
    }

    [Fact]
    public async Task A_tab_is_closed_in_the_middle_of_a_word()
    {
        var table = new FaultTable("tab closed a second after the last key, opened on another device");
        for (var round = 0; round < FaultTable.Rounds; round++)
        {
            string typed, support;
            await using (var visit = await SignedIn(Server.Address))
            {
                await visit.OpenSupport(Somebody());
                support = new Uri(visit.Page.Url).AbsolutePath;
                typed = await Type(visit, "");
                await Expect(visit.Page.Locator("form.note-form [data-state]:not(.behind)")).ToContainTextAsync("Utkast sparat");
            }

            await using var other = await SignedIn(Server.Address);
            await other.Go(support);
            await other.Page.Locator("form.note-form [data-elsewhere]").GetByRole(AriaRole.Button, new() { Name = ComponentTexts.WriteOn.Swedish }).ClickAsync();
            await Expect(Note(other)).Not.ToHaveValueAsync("");
            table.Round();
            table.Typed(typed, await Found(other, typed));
        }

        table.Close();
    }

    [Fact]
    public async Task Another_program_holds_the_database()
    {
        var table = new FaultTable("database locked by another program while saving");
        await WaitsAndIsSaved(table, Server, CommonRefusals.DatabaseBusy, () => DatabaseFile.Hold(Server.Database));
    }

    /// <summary>A disk of its own in memory. Where one may not make any, this is not tried, and the table says so by its missing row.</summary>
    [Fact]
    public async Task The_disk_is_full()
    {
        var place = Directory.CreateDirectory(Path.Combine(fixture.Folder, "disk")).FullName;
        if (await Run("mount", "-t", "tmpfs", "-o", "size=140m", "tmpfs", place) != 0)
            return;
        try
        {
            using var server = new ServerProcess(place);
            await server.Start();
            await WaitsAndIsSaved(new("disk full while saving"), server, CommonRefusals.DiskFails, async () =>
            {
                await EmptyLogOfWrites(server.Database);
                return new FullDisk(Path.Combine(place, "filler"));
            });
        }
        finally
        {
            await Run("umount", place);
        }
    }

    [Fact]
    public async Task The_page_is_frozen_as_that_of_a_tablet_in_a_pocket()
    {
        var table = new FaultTable("page frozen by its browser while typing");
        await using var visit = await SignedIn(Server.Address);
        await visit.OpenSupport(Somebody());
        var browser = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        for (var round = 0; round < FaultTable.Rounds; round++)
        {
            var typed = await Type(visit, "");
            await browser.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "frozen" });
            await FaultTime.Lasts(1_000, 60_000);
            await browser.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "active" });
            var began = Stopwatch.GetTimestamp();
            await IsBack(visit);
            table.Round(Stopwatch.GetElapsedTime(began));
            typed = await Type(visit, typed);
            table.Typed(typed, await Found(visit, typed));
            await Note(visit).FillAsync("");
        }

        table.Close();
    }

    /// <summary>A press while something is against it is said to wait, keeps its words, and is saved when it can.</summary>
    /// <param name="breaks">Holds for as long as what it answers with.</param>
    private async Task WaitsAndIsSaved(FaultTable table, ServerProcess server, Refusal told, Func<Task<IDisposable>> breaks)
    {
        await using var visit = await SignedIn(server.Address);
        await visit.OpenSupport(Somebody());
        for (var round = 0; round < FaultTable.Rounds; round++)
        {
            var typed = $"{await Type(visit, "")}{round}";
            await Note(visit).FillAsync(typed);
            using (await breaks())
            {
                await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();
                await Expect(visit.Page.GetByText(told.Wording.Swedish)).ToBeVisibleAsync();
                table.Typed(typed, await Found(visit, typed));
                await FaultTime.Lasts(0, 60_000);
            }

            var began = Stopwatch.GetTimestamp();
            table.Saved(await IsThere(InJournal(visit, typed)));
            table.Round(Stopwatch.GetElapsedTime(began));
            await Expect(Note(visit)).ToHaveValueAsync("");
        }

        table.Close();
    }

    private static ILocator Note(Visit visit) => visit.Field(JournalPanelTexts.NewNote.Swedish);

    /// <summary>What stands in the field it is written in is not saved yet.</summary>
    private static ILocator InJournal(Visit visit, string note) =>
        visit.Page.Locator("main").GetByText(note, new() { Exact = true }).And(visit.Page.Locator(":not(textarea)"));

    private async Task<Visit> SignedIn(Uri address)
    {
        var visit = await Visit.Start(fixture.Browser, address);
        await visit.SignInAs(Role.Bridgebuilder, to: "/stod");
        return visit;
    }

    /// <summary>Some letters more, as a hand types them.</summary>
    private async Task<string> Type(Visit visit, string before)
    {
        var more = Sentence[..(_random.Next(20, Sentence.Length - 1))].TrimEnd() + ".";
        await Note(visit).PressSequentiallyAsync(more, new() { Delay = 15 });
        return before + more;
    }

    /// <summary>The page says nothing against it any more, and the form is there.</summary>
    private static async Task IsBack(Visit visit)
    {
        await Expect(visit.Said(LayoutTexts.LinkDown.Swedish)).ToBeHiddenAsync();
        await Expect(Note(visit)).ToBeVisibleAsync();
        await Expect(visit.Button(JournalPanelTexts.SaveNote.Swedish)).Not.ToHaveAttributeAsync("aria-disabled", "true");
    }

    /// <summary>What stands in the field when it has been given back what was typed.</summary>
    private static async Task<string> Found(Visit visit, string typed)
    {
        try
        {
            await Expect(Note(visit)).ToHaveValueAsync(typed);
            return typed;
        }
        catch (PlaywrightException)
        {
            return await Note(visit).InputValueAsync();
        }
    }

    /// <summary>Saved, or in the field.</summary>
    private static async Task<bool> IsKept(Visit visit, string sent)
    {
        try
        {
            await visit.Page.WaitForFunctionAsync(
                "text => document.querySelector('main')?.innerText.includes(text) || [...document.querySelectorAll('main textarea')].some(box => box.value === text)", sent);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static async Task<bool> IsThere(ILocator wanted)
    {
        try
        {
            await Expect(wanted.First).ToBeVisibleAsync();
            return true;
        }
        catch (PlaywrightException)
        {
            return false;
        }
    }

    private static async Task Ended(Task saving)
    {
        try
        {
            await saving;
        }
        catch (Exception fault) when (fault is PlaywrightException or TimeoutException)
        {
            // It waited for a note that was never saved.
        }
    }

    /// <summary>Room that it already has is room to write in.</summary>
    private static async Task EmptyLogOfWrites(string database)
    {
        await using var other = new SqliteConnection($"Data Source={database};Pooling=false");
        await other.OpenAsync();
        await using var empty = other.CreateCommand();
        empty.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await empty.ExecuteNonQueryAsync();
    }

    /// <summary>A name that is like nobody's.</summary>
    private string Somebody() => string.Concat(Enumerable.Range(0, 12).Select(letter => (char)((letter % 6 == 0 ? 'A' : 'a') + _random.Next(26))));

    private static async Task<int> Run(string program, params string[] words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            await process.WaitForExitAsync();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }

    /// <summary>Filled to its last page, until it is disposed.</summary>
    private sealed class FullDisk : IDisposable
    {
        private readonly string _file;

        public FullDisk(string file)
        {
            _file = file;
            foreach (var size in new[] { 1024 * 1024, 64 * 1024, 4 * 1024, 1 })
                Fill(new byte[size]);
        }

        public void Dispose() => File.Delete(_file);

        private void Fill(byte[] piece)
        {
            try
            {
                using var filler = new FileStream(_file, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
                while (true)
                    filler.Write(piece);
            }
            catch (IOException)
            {
                // No room for as much.
            }
        }
    }
}
