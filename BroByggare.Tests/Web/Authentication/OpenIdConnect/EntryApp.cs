using System.Net;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using BroByggare.Web.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>The product as it runs in Production, with the fake provider for the municipality's, and a clock that the test sets.</summary>
internal sealed class EntryApp : WebApplicationFactory<Program>
{
    /// <summary>A place of the test's own that asks the user again, as a page does before something grave.</summary>
    public const string AskAgain = "/prov/fraga-igen";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-entry-");
    private readonly Dictionary<string, string> _settings;

    public EntryApp(FakeProvider provider, FixedClock clock, params (string Name, string Value)[] settings)
    {
        UseKestrel(0);
        (Provider, Clock) = (provider, clock);
        _settings = new()
        {
            ["Database:Path"] = Path.Combine(_folder.FullName, "entry.db"),
            ["OpenIdConnect:Authority"] = provider.Issuer,
            ["OpenIdConnect:ClientId"] = FakeProvider.ClientId,
            ["OpenIdConnect:ClientSecret"] = FakeProvider.ClientSecret,
            ["OpenIdConnect:AcrValues:0"] = FakeProvider.Acr,
        };
        foreach (var (name, value) in settings)
            _settings[name] = value;
    }

    public FakeProvider Provider { get; }

    public FixedClock Clock { get; }

    public CapturedLog Log { get; } = new();

    /// <summary>The checks that are left out just now.</summary>
    public HashSet<SignInCheck> LeftOut { get; } = [];

    public EndedSessions Ended { get; } = new();

    /// <summary>Starts, with one member who has been here before: the provider's subject.</summary>
    public TeamMemberId Start()
    {
        StartServer();
        return Has(subject: FakeProvider.Subject);
    }

    public TeamMemberId Has(string subject = "", string mail = "", bool isActive = true)
    {
        using var db = Open();
        var team = db.Teams.FirstOrDefault() ?? new WorkTeam("Brobyggarna");
        if (team.Id.Value == 0)
            db.Add(team);
        db.SaveChanges();
        var member = TeamMember.Join("Sara Test", Role.Bridgebuilder, team.Id, mail: mail);
        if (subject.Length > 0)
            member.Recognise(Provider.Issuer, subject);
        if (!isActive)
            member.SwitchOff();
        db.Add(member);
        db.SaveChanges();
        return member.Id;
    }

    public BroByggareContext Open() => Services.GetRequiredService<IDbContextFactory<BroByggareContext>>().CreateDbContext();

    public EntryBrowser Browser() => new(ClientOptions.BaseAddress, Provider);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Remove();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // All of the tests come from one address.
        builder.UseEnvironment("Production").UseSetting("RateLimits:SignInsPerMinute", "100000").UseSetting("AllowedHosts", "127.0.0.1;localhost;brobyggare.example.se");
        foreach (var (name, value) in _settings)
            builder.UseSetting(name, value);
        builder.ConfigureLogging(logging => logging.AddProvider(Log).AddFilter<CapturedLog>("BroByggare", LogLevel.Trace));
        builder.ConfigureTestServices(services =>
        {
            services
                .AddSingleton<TimeProvider>(Clock)
                .AddSingleton<IEndSessions>(Ended)
                .AddSingleton<IStartupFilter, AskingAgain>()
                .Configure<OpenIdConnectOptions>(OpenIdConnectSignIn.Scheme, options => options.BackchannelHttpHandler = FakeProvider.Trusting());
            OpenIdConnect.LeftOut.Put(services, LeftOut);
        });
    }

    private sealed class AskingAgain : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, onward) => http.Request.Path == AskAgain
                ? http.ChallengeAsync(
                    OpenIdConnectSignIn.Scheme, new OpenIdConnectChallengeProperties { MaxAge = TimeSpan.Zero, Prompt = "login", RedirectUri = "/mal" })
                : onward(http));
            next(app);
        };
    }
}
