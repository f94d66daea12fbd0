using System.Net.Sockets;
using System.Security.Cryptography;
using BroByggare.Core;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Backups;
using BroByggare.Core.Drafts;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Web.Authentication;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Calendar;
using BroByggare.Web.Features.Figures;
using BroByggare.Web.Features.Figures.Freezing;
using BroByggare.Web.Features.Figures.Keys;
using BroByggare.Web.Features.LogReviews;
using BroByggare.Web.Features.Privacy;
using BroByggare.Web.Languages;
using BroByggare.Web.Layout;
using BroByggare.Web.Security;
using BroByggare.Web.Settings;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;
using MudBlazor;
using MudBlazor.Services;

namespace BroByggare.Web.Hosting;

/// <summary>The web application: what it is made of, in which order a request meets it, and how it starts.</summary>
internal static class WebHost
{
    /// <summary>The largest message a browser may send: a note of 20,000 characters is sent twice in one event.</summary>
    private const int LargestMessage = 128 * 1024;

    /// <summary>Runs until it is stopped. What can be mended by whoever starts it is said in one line.</summary>
    public static async Task<int> Run(string[] settings)
    {
        try
        {
            await using var app = Build(settings);
            CheckDecisions(app.Services);
            app.Services.GetRequiredService<LogCheck>().BeforeTables();
            await app.Services.GetRequiredService<DatabaseStart>().Prepare();
            await DemoGuard.RefuseDatabase(app.Services, app.Environment);
            CookieKeys.Check(app.Services);
            await app.Services.GetRequiredService<LogCheck>().AtStart();
            await app.Services.GetRequiredService<UnfinishedErasures>().Finish();
            await app.Services.GetRequiredService<FirstStart>().Fill();
            await app.Services.GetRequiredService<ProgramVersions>().Note(ProductVersion.Now);
            await DemoFill.Run(app.Services, app.Configuration, app.Environment, Console.Out);
            await Listen(app);
            await StartupLines.Write(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (OperationCanceledException)
        {
            // Stopped while it was starting.
            return 0;
        }
        catch (StartRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Reason);
            return 1;
        }
    }

    /// <summary>With all settings and nothing else yet.</summary>
    public static WebApplicationBuilder Builder(string[] settings)
    {
        var builder = SettingFiles.Readable(() => WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = ContentRoot.Folder }));
        AddSettings(builder);
        builder.Configuration.CheckLogLevels();
        SettingNames.Check(builder.Configuration);
        return builder;
    }

    private static WebApplication Build(string[] settings)
    {
        var builder = Builder(settings);
        AddParts(builder);
        var app = builder.Build();
        UseParts(app);
        return app;
    }

    /// <summary>The settings at the top of the repository are the weakest: everything else that is set wins over them.</summary>
    private static void AddSettings(WebApplicationBuilder builder)
    {
        var weakest = new JsonConfigurationSource
        {
            Path = "appsettings.json",
            FileProvider = new PhysicalFileProvider(AppContext.BaseDirectory),
        };
        SettingFiles.Readable(() =>
        {
            builder.Configuration.Sources.Insert(0, weakest);
            return weakest;
        });
        // An address that is taken is told in one line, not in two stack traces.
        builder.Logging
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.None)
            // A form or a cookie that somebody has damaged is answered in words; it is no fault of ours.
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
    }

    /// <summary>All that the settings decide, before anything is opened: a mistake is told now and not to the first who signs in.</summary>
    private static void CheckDecisions(IServiceProvider services)
    {
        foreach (var decision in new[] { typeof(WorkRules), typeof(LogSettings), typeof(SessionRules), typeof(CullingRules), typeof(FollowUpSettings), typeof(BackupSettings), typeof(DraftRules), typeof(DatabaseSettings) })
            services.GetRequiredService(decision);
    }

    /// <exception cref="StartRefusedException">The addresses cannot be used.</exception>
    private static async Task Listen(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new StartRefusedException(StartupLines.AddressTaken);
        }
        catch (Exception fault) when (fault is FormatException or IOException or SocketException or InvalidOperationException
            or ArgumentException or CryptographicException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(StartupLines.AddressUnusable.With(app.Configuration["Urls"], SettingFiles.OneLine(fault.Message)));
        }
    }

    private static void AddParts(WebApplicationBuilder builder)
    {
        DemoGuard.RefuseToFill(builder.Configuration, builder.Environment);
        builder.AddSignIn();
        HostNames.RefuseWithoutNames(builder.Configuration, builder.Environment);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
        builder.Services.AddBroByggareCore(DatabaseSection.Of);
        builder.Services.AddSection<WorkRules>();
        builder.Services.AddSection<LogSettings>((log, services) => log.In(services.GetRequiredService<IHostEnvironment>().ContentRootPath));
        builder.Services.AddHostedService<LogMarks>();
        builder.Services.AddSection<BackupSettings>((backups, services) => backups.In(services.GetRequiredService<IHostEnvironment>().ContentRootPath));
        builder.Services.AddHostedService<NightlyWork>();
        builder.Services.AddHealth();
        builder.AddTelemetry();
        // Answers the service manager where that started it; nothing elsewhere.
        builder.Services.AddWindowsService(service => service.ServiceName = "BroByggare");
        builder.Services.AddSection<SessionRules>((rules, services) => rules with { DemoHolds = services.GetRequiredService<IHostEnvironment>().IsDevelopment() });
        builder.Services.AddSection<CullingRules>();
        builder.Services.AddSection<DraftRules>();
        builder.Services.AddSection<FollowUpSettings>();
        builder.Services.AddSection<PrivacySettings>();
        builder.Services.AddScoped<ChangeRunner>();
        builder.AddRateLimits();
        builder.AddFigureApiDocument();
        builder.AddFormAntiforgery();
        builder.Services.AddHsts(rule => (rule.MaxAge, rule.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        builder.Services.AddExceptionHandler<FaultNotes>();
        builder.Services.AddSingleton(services => new ChangeRateLimit(services.GetRequiredService<TimeProvider>()));
        var limits = builder.Configuration.Section<CircuitLimits>();
        builder.Services.AddSingleton(limits);
        builder.Services.AddSingleton<OpenCircuits>();
        builder.Services.AddScoped<CircuitPlace>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddMudServices();
        builder.Services.AddTransient<MudLocalizer, MudWords>();
        builder.Services.AddRazorComponents()
            .AddInteractiveServerComponents(options =>
            {
                options.DetailedErrors = builder.Environment.IsDevelopment();
                options.DisconnectedCircuitMaxRetained = limits.Waiting;
            })
            .AddHubOptions(options => (options.MaximumReceiveMessageSize, options.KeepAliveInterval) = (LargestMessage, CircuitAnswers.Heartbeat));
    }

    private static void UseParts(WebApplication app)
    {
        app.UseKnownProxies();
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/fel",
                CreateScopeForErrors = true,
                // We have noted it ourselves, without the words that it may quote.
                SuppressDiagnosticsCallback = _ => true,
            });
            app.UseHsts();
        }
        app.UseUserLanguage();
        app.UseWordsForWhatPasses();
        app.UseReadableHostOnly();
        app.UseReadableFormsOnly();
        app.UseReadableAddressesOnly();
        app.UseStatusCodePagesWithReExecute(NotFoundPage.Path, createScopeForStatusCodePages: true);
        app.UseBareAnswersForCircuits();
        app.UseSameOriginCircuits();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseRoomForCircuits();
        app.UseAuthorization();
        app.UseAntiforgery();

        app.MapStaticAssets().AllowAnonymous();
        app.MapHealth();
        app.MapSignIn();
        app.MapUserLanguage();
        app.MapDrafts();
        app.MapStillHere();
        app.MapCalendarFile();
        app.MapFigureFiles();
        app.MapSentFiles();
        app.MapFigureApi();
        app.MapLogFiles();
        app.MapExtractFile();
        app.MapRazorComponents<App>()
            // Our own header says more than the one the framework would add.
            .AddInteractiveServerRenderMode(options =>
            {
                options.ContentSecurityFrameAncestorsPolicy = null;
                // What the page shows of a person and what a stranger could make it show must not be compressed together.
                options.DisableWebSocketCompression = true;
            });
    }
}
