using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.EndToEnd;

/// <summary>The product as it starts in Development: real server, free port, a database file of its own with the demo municipality.</summary>
/// <param name="clock">What the product takes for the time; the machine's own when null.</param>
/// <param name="folder">Where the database lies and stays; one of its own that goes with it when null.</param>
internal sealed class RunningApp(TimeProvider? clock = null, DirectoryInfo? folder = null) : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = folder ?? Directory.CreateTempSubdirectory("brobyggare-app-");

    /// <summary>
    /// A whole ring of tests signs in from one address and leaves its tabs behind faster than any staff does;
    /// what is not about limits is not to meet them.
    /// </summary>
    public Dictionary<string, string> Settings { get; } = new()
    {
        ["RateLimits:SignInsPerMinute"] = "10000",
        ["RateLimits:FilesPerMinute"] = "10000",
        ["RateLimits:FigureReadingsPerMinute"] = "10000",
        ["Circuits:PerMember"] = "1000",
    };

    /// <summary>Starts with a small staff instead of the demo municipality, which takes seconds to make.</summary>
    public static RunningApp WithoutDemo(TimeProvider? clock = null, DirectoryInfo? folder = null) =>
        new(clock, folder) { Settings = { ["Demo:Fill"] = "false" } };

    public Uri Start()
    {
        UseKestrel(0);
        StartServer();
        LetSomebodyIn();
        return ClientOptions.BaseAddress;
    }

    /// <summary>The tables, for what a test lays out or must see.</summary>
    public BroByggareContext Open() => Services.GetRequiredService<IDbContextFactory<BroByggareContext>>().CreateDbContext();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (folder is null)
            _folder.Remove();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development").UseSetting("Database:Path", Path.Combine(_folder.FullName, "demo.db"));
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        if (clock is not null)
            builder.ConfigureServices(services => services.AddSingleton(clock));
    }

    /// <summary>The demo municipality brings its own members; without it there would be nobody to sign in as.</summary>
    private void LetSomebodyIn()
    {
        using var db = Open();
        if (db.Members.Any(member => member.IsDemo))
            return;
        var team = new WorkTeam("Demo");
        db.Add(team);
        db.SaveChanges();
        db.AddRange(
            TeamMember.Join("Sara Lind", Role.Bridgebuilder, team.Id, isDemo: true),
            TeamMember.Join("Helena Sund", Role.Coordinator, team.Id, isDemo: true),
            TeamMember.Join("Anders Nyman", Role.Manager, team.Id, isDemo: true),
            TeamMember.Join("Karin Wall", Role.Administrator, team.Id, isDemo: true));
        db.SaveChanges();
    }
}
