using BroByggare.Core.Demo;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using BroByggare.Web.CommandLine;

namespace BroByggare.Tests.Web.CommandLine;

/// <summary>The command is run as it is typed, with what it says caught.</summary>
public sealed class DemoCommandTests : IDisposable
{
    private readonly TestDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task An_empty_database_gets_a_municipality_and_standard_output_stays_empty()
    {
        var ran = await Run("--yes");

        ran.ExitCode.Should().Be(0);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().StartWith("Klart: ");
        (await _database.Get<DemoMunicipality>().IsDemo()).Should().BeTrue();
    }

    [Fact]
    public async Task A_demo_is_replaced_only_when_asked()
    {
        await _database.Get<DemoMunicipality>().Fill(seed: 1);

        var without = await Run("--yes");
        var with = await Run("--yes", "--replace");

        without.ExitCode.Should().Be(2);
        without.Error.Should().Contain("--replace");
        with.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Real_work_is_never_replaced()
    {
        _database.HasMember(Role.Bridgebuilder, _database.HasTeam());

        var ran = await Run("--yes", "--replace");

        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain("annat än en påhittad kommun");
        using var db = _database.Open();
        db.Members.Should().ContainSingle();
    }

    [Theory]
    [InlineData("12")]
    [InlineData("-1")]
    [InlineData("90000000")]
    public async Task A_number_that_cannot_be_is_refused_in_one_line(string supports)
    {
        var ran = await Run("--yes", "--supports", supports);

        ran.ExitCode.Should().Be(2);
        ran.Error.TrimEnd().Should().NotContain("\n").And.Contain("--supports");
    }

    [Fact]
    public async Task In_production_it_has_to_be_told_twice()
    {
        var before = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT");
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Production");
        var ran = await Run();
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", before);

        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain("--yes");
        (await _database.Get<DemoMunicipality>().IsEmpty()).Should().BeTrue();
    }

    private async Task<(int ExitCode, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var file = new MemoryStream();
        var exitCode = await CommandTree.Run(
            ["demo", "--database", _database.Settings.Path, .. arguments],
            new() { Output = output, Error = error, EnableDefaultExceptionHandler = false },
            () => file);
        return (exitCode, output.ToString(), error.ToString());
    }
}
