using BroByggare.Core.Data;
using BroByggare.Core.Team;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.EndToEnd;

/// <summary>The product as it starts in Development: real server, free port, a database file of its own with the demo municipality.</summary>
internal sealed class RunningApp : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-app-");

    public RunningApp() => UseKestrel(0);

    /// <summary>Goes as the machine's does until a journey moves it.</summary>
    public MovableClock Clock { get; } = new();

    public Uri Start()
    {
        StartServer();
        LetSomebodyIn();
        return ClientOptions.BaseAddress;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>The demo municipality brings its own members; without it there would be nobody to sign in as.</summary>
    private void LetSomebodyIn()
    {
        using var db = Services.GetRequiredService<IDbContextFactory<BroByggareContext>>().CreateDbContext();
        if (db.Members.Any(member => member.IsDemo))
            return;
        var team = new WorkTeam("Demo");
        db.Add(team);
        db.SaveChanges();
        db.AddRange(
            TeamMember.Join("Sara Lind", Role.Bridgebuilder, team.Id, isDemo: true),
            TeamMember.Join("Helena Sund", Role.Coordinator, team.Id, isDemo: true),
            TeamMember.Join("Anders Nyman", Role.Manager, team.Id, isDemo: true));
        db.SaveChanges();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("Database:Path", Path.Combine(_folder.FullName, "demo.db"))
        .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
}
