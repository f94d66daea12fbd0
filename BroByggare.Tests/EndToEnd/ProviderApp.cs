using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using BroByggare.Tests.Web.Authentication.OpenIdConnect;
using BroByggare.Web.Authentication;
using BroByggare.Web.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.EndToEnd;

/// <summary>The product with a real provider: without encryption, as one tries it on one's own computer, and without demo users.</summary>
internal sealed class ProviderApp : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-provider-");
    private readonly string _issuer;
    private readonly string _patience;

    /// <param name="patience">How long it waits for the provider.</param>
    public ProviderApp(string issuer, string patience = "00:00:10")
    {
        UseKestrel(0);
        (_issuer, _patience) = (issuer, patience);
    }

    public EndedSessions Ended { get; } = new();

    /// <summary>Starts, with one invited bridge-builder and one invited administrator.</summary>
    public Uri Start()
    {
        StartServer();
        using var db = Open();
        var team = new WorkTeam("Brobyggarna");
        db.Add(team);
        db.SaveChanges();
        db.AddRange(
            TeamMember.Join("Testperson", Role.Bridgebuilder, team.Id, mail: "brobyggare@example.se"),
            TeamMember.Join("Testperson", Role.Administrator, team.Id, mail: "admin@example.se"));
        db.SaveChanges();
        return ClientOptions.BaseAddress;
    }

    public BroByggareContext Open() => Services.GetRequiredService<IDbContextFactory<BroByggareContext>>().CreateDbContext();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Remove();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("Database:Path", Path.Combine(_folder.FullName, "provider.db"))
        .UseSetting("Demo:Fill", "false")
        .UseSetting("RateLimits:SignInsPerMinute", "10000")
        .UseSetting("OpenIdConnect:Authority", _issuer)
        .UseSetting("OpenIdConnect:RequireHttpsMetadata", "false")
        .UseSetting("OpenIdConnect:BackchannelTimeout", _patience)
        .UseSetting("OpenIdConnect:ClientId", "brobyggare")
        .UseSetting("OpenIdConnect:ClientSecret", "only for the tests")
        .ConfigureTestServices(services => services.AddSingleton<IEndSessions>(core =>
        {
            // What is told is heard and done.
            Ended.Also = new ProviderEndsSessions(core.GetRequiredService<SessionCommands>());
            return Ended;
        }));
}
