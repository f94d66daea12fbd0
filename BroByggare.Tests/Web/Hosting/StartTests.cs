using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Web.Hosting;

/// <summary>What whoever starts the program can mend is told in one line, with an exit code, and nothing says that it runs.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TestDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1", "ICU")]
    [InlineData("TZDIR", "/nonexistent", "Europe/Stockholm")]
    [InlineData("Database__Path", "/proc/nope/x.db", "/proc/nope/x.db")]
    [InlineData("Database__Path", "/proc", "/proc är en mapp")]
    [InlineData("Keys__Folder", "/proc/nope", "/proc/nope")]
    [InlineData("Log__AnchorPath", "/proc/nope/marks", "Log:AnchorPath")]
    [InlineData("Sessions__IdleMinutes", "trettio", "Sessions:IdleMinutes")]
    [InlineData("Culling__PersonsMonths", "-1", "Culling:PersonsMonths")]
    [InlineData("Work__DaysWithoutContact", "tre", "Work:DaysWithoutContact")]
    [InlineData("RateLimits__FilesPerMinute", "0", "RateLimits:FilesPerMinute")]
    [InlineData("Telemetry__Endpoint", "insamlaren", "Telemetry:Endpoint")]
    [InlineData("Logging__LogLevel__Default", "Mycket", "Logging:LogLevel:Default")]
    [InlineData("Kestrel__Endpoints__Http__Url", "http://127.0.0.1:99999", "(Urls)")]
    public async Task A_setting_or_a_machine_that_cannot_be_used_is_told_in_one_line(string name, string value, string says)
    {
        var started = await Started.With(
            ("ASPNETCORE_ENVIRONMENT", "Development"), ("Demo__Fill", "false"), ("Database__Path", _database.Settings.Path), (name, value));

        started.ExitCode.Should().Be(1);
        started.Lines.Should().ContainSingle().Which.Should().Contain(says);
        started.Output.Should().NotContain("igång");
    }

    [Fact]
    public async Task A_database_that_is_empty_though_it_had_a_log_is_left_as_it_was_found()
    {
        new AnchorFile(_database.Settings.Path + ".loganchor").Append(new(IsAcceptance: false, 7, new byte[32], _database.Clock.Now()), toDisk: true);
        _database.Settings.CloseAll();
        foreach (var part in new[] { "-wal", "-shm" })
            File.Delete(_database.Settings.Path + part);
        await File.WriteAllBytesAsync(_database.Settings.Path, []);

        var started = await Started.With(("ASPNETCORE_ENVIRONMENT", "Development"), ("Demo__Fill", "false"), ("Database__Path", _database.Settings.Path));

        started.Lines.Should().ContainSingle().Which.Should().Contain("saknas eller är tom").And.Contain("7 rader");
        new FileInfo(_database.Settings.Path).Length.Should().Be(0);
    }

    [Theory]
    [InlineData("Demo__Fill", "true", "Demo:Fill")]
    [InlineData("AllowedHosts", "*", "AllowedHosts")]
    public async Task What_belongs_to_the_demo_does_not_start_in_production(string name, string value, string says)
    {
        var started = await Started.With([.. InProduction(), (name, value)]);

        started.ExitCode.Should().Be(1);
        started.Lines.Should().ContainSingle().Which.Should().Contain(says);
    }

    [Fact]
    public async Task A_database_with_anybody_invented_in_it_does_not_start_in_production()
    {
        var member = TeamMember.Join("Karin Wall", Role.Administrator, _database.HasTeam("Demo"), isDemo: true);
        member.SwitchOff();
        _database.Has(member);

        var started = await Started.With(InProduction());

        started.ExitCode.Should().Be(1);
        started.Lines.Should().ContainSingle().Which.Should().Contain(_database.Settings.Path).And.Contain("demo");
    }

    private (string, string)[] InProduction() =>
    [
        ("ASPNETCORE_ENVIRONMENT", "Production"),
        ("AllowedHosts", "brobyggare.example.se"),
        ("Database__Path", _database.Settings.Path),
        ("OpenIdConnect__Authority", "https://id.example.se"),
        ("OpenIdConnect__ClientId", "brobyggare"),
        ("OpenIdConnect__ClientSecret", "only for the tests"),
    ];
}
