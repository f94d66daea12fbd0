using BroByggare.Core;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Backups;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Storage;
using BroByggare.Web.Hosting;
using BroByggare.Web.Settings;

namespace BroByggare.Web.CommandLine;

/// <summary>Core without the web, for a command: the same settings, another database if one is named.</summary>
internal static class CoreOnly
{
    /// <summary>So it is when nothing says otherwise.</summary>
    public static bool IsProduction => WebHost.Builder([]).Environment.IsProduction();

    /// <summary>Ready to be read. In Development a first use makes the demo municipality, as a first start does.</summary>
    /// <param name="database">A file, or null for the one in the settings.</param>
    /// <param name="words">Where it is said that this takes a moment.</param>
    /// <exception cref="StartRefusedException">There is nothing to read.</exception>
    public static async Task<ServiceProvider> OpenToRead(string? database, TextWriter words)
    {
        var core = Open(database);
        var host = core.GetRequiredService<HostApplicationFacts>();
        if (database is null && !File.Exists(core.GetRequiredService<DatabaseSettings>().Path) && DemoFill.IsWanted(host.Settings, host.Environment))
        {
            await core.GetRequiredService<DatabaseStart>().Prepare();
            await core.GetRequiredService<FirstStart>().Fill();
            await DemoFill.Run(core, host.Settings, host.Environment, words);
        }

        await core.GetRequiredService<DatabaseStart>().PrepareToRead();
        return core;
    }

    /// <param name="database">A file, or null for the one in the settings.</param>
    public static ServiceProvider Open(string? database)
    {
        var host = WebHost.Builder([]);
        var place = database is null
            ? DatabaseSection.Of(host.Configuration, host.Environment.ContentRootPath)
            : new DatabaseSettings(Path.GetFullPath(database));
        return new ServiceCollection()
            .AddBroByggareCore(_ => place)
            .AddSingleton(host.Configuration.Section<LogSettings>().In(host.Environment.ContentRootPath))
            .AddSingleton(host.Configuration.Section<FollowUpSettings>())
            .AddSingleton(host.Configuration.Section<BackupSettings>().In(host.Environment.ContentRootPath))
            .AddSingleton(new HostApplicationFacts(host.Configuration, host.Environment))
            .BuildServiceProvider();
    }

    /// <summary>A database in a folder of its own, that nothing of this machine's own is touched by: not its keys, nor its file of marks.</summary>
    public static ServiceProvider OpenApart(string database) => new ServiceCollection()
        .AddBroByggareCore(_ => new DatabaseSettings(database))
        .BuildServiceProvider();

    /// <summary>What the settings say and where it runs.</summary>
    private sealed record HostApplicationFacts(IConfiguration Settings, IHostEnvironment Environment);
}
