using BroByggare.Core.Data;

namespace BroByggare.Web.Commands;

/// <summary>Core without the web, for a command: the same settings, another database if one is named.</summary>
internal static class CoreOnly
{
    /// <summary>So it is when nothing says otherwise.</summary>
    public static bool IsProduction => WebHost.Builder([]).Environment.IsProduction();

    /// <param name="database">A file, or null for the one in the settings.</param>
    public static ServiceProvider Open(string? database)
    {
        var host = WebHost.Builder([]);
        var place = database is null
            ? DatabasePlace.Of(host.Configuration, host.Environment.ContentRootPath)
            : new DatabaseSettings(Path.GetFullPath(database));
        return new ServiceCollection()
            .AddBroByggareCore(_ => place)
            .AddSingleton(FollowUpSettings.Of(host.Configuration, host.Environment))
            .BuildServiceProvider();
    }
}
