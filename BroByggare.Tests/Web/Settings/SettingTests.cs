using BroByggare.Core.Storage;
using BroByggare.Tests.Making;
using BroByggare.Web.Hosting;
using BroByggare.Web.Security;
using BroByggare.Web.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace BroByggare.Tests.Web.Settings;

public sealed class SettingTests
{
    [Theory]
    [InlineData("trettio")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("99999999999")]
    [InlineData(" ")]
    public void A_number_that_cannot_be_used_is_told_with_the_name_of_the_setting(string said)
    {
        var read = () => Says("Sessions:IdleMinutes", said).Number("Sessions:IdleMinutes", 30, 1, 1440);

        read.Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Contain("Sessions:IdleMinutes").And.Contain($"”{said}”").And.NotContain("\n");
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData("", 30)]
    [InlineData("45", 45)]
    public void A_number_that_is_not_set_is_the_usual_one(string? said, int number) =>
        Says("Sessions:IdleMinutes", said).Number("Sessions:IdleMinutes", 30, 1, 1440).Should().Be(number);

    [Theory]
    [InlineData("Sessions:IdelMinutes", "10", "Sessions:IdleMinutes")]
    [InlineData("Culling:PersonMonths", "24", "Culling:PersonsMonths")]
    [InlineData("Sesions:IdleMinutes", "10", "Sessions")]
    [InlineData("Sessions", "30", "Sessions:IdleMinutes")]
    [InlineData("Sessions:IdleMinutes:X", "30", "Sessions:IdleMinutes")]
    public void A_name_that_is_misspelt_is_told_with_what_was_meant(string name, string said, string meant)
    {
        var check = () => SettingNames.Check(Says(name, said));

        check.Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Contain(meant).And.NotContain("\n");
    }

    [Theory]
    [InlineData("Logging:LogLevel:Default", "Debug")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://localhost")]
    [InlineData("Proxy:KnownProxies:0", "10.0.0.5")]
    [InlineData("sessions:idleminutes", "10")]
    [InlineData("Path", "/bin")]
    public void What_is_the_framework_s_or_another_program_s_passes(string name, string said)
    {
        var check = () => SettingNames.Check(Says(name, said));

        check.Should().NotThrow();
    }

    /// <summary>A new setting is written down here too, or the product would refuse to start with it.</summary>
    [Fact]
    public void Every_setting_that_is_read_or_comes_along_is_known()
    {
        var read = Sources.Files("BroByggare.Web", ".cs").SelectMany(file => System.Text.RegularExpressions.Regex.Matches(Sources.Read(file), "\"([A-Z][A-Za-z]+):([A-Z][A-Za-z]+)\""))
            .Select(match => (Section: match.Groups[1].Value, Name: match.Groups[2].Value)).Where(setting => setting.Section is not ("Logging" or "OpenIdConnect")).ToList();
        var along = new[] { "appsettings.json", "BroByggare.Web/appsettings.Development.json" }.Select(file => (Action)(() => SettingNames.Check(new ConfigurationBuilder().AddJsonFile(Path.Combine(Sources.Top, file)).Build())));

        read.Should().HaveCountGreaterThan(15);
        read.Where(setting => !SettingNames.Known[setting.Section].Contains(setting.Name)).Should().BeEmpty();
        along.Should().AllSatisfy(check => check.Should().NotThrow());
    }

    [Theory]
    [InlineData("{ \"Sessions\":\n { \"IdleMinutes\": 20 ", "rad 2")]
    [InlineData("", "rad 1")]
    [InlineData("[1]", "ett JSON-objekt")]
    [InlineData("{ \"A\": 1, \"a\": 2 }", "ett JSON-objekt")]
    public void A_file_with_a_fault_is_told_in_one_language_with_its_name_and_line(string words, string says)
    {
        var folder = Directory.CreateTempSubdirectory("brobyggare-");
        var file = Path.Combine(folder.FullName, "appsettings.json");
        File.WriteAllText(file, words);

        var read = () => Setting.Readable(() => new ConfigurationBuilder().AddJsonFile(file).Build());

        read.Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Contain(says).And.Contain(file).And.NotContain("\n").And.NotContain("Could not").And.NotContain("Failed");
        folder.Remove();
    }

    [Fact]
    public void A_word_that_is_neither_yes_nor_no_is_told_too()
    {
        var read = () => Says("Demo:Fill", "ja").YesOrNo("Demo:Fill");

        read.Should().Throw<StartRefusedException>().Which.Reason.English.Should().Contain("Demo:Fill").And.Contain("“ja”");
    }

    [Theory]
    [InlineData("Log:WorkFromHour", "abc")]
    [InlineData("Log:WorkFromHour", "24")]
    [InlineData("Log:WorkToHour", "6")]
    [InlineData("Log:ReviewDueDay", "31")]
    [InlineData("Log:AcceptBrokenChain", "kanske")]
    public void What_is_decided_about_the_log_is_within_the_day_and_the_month(string name, string said)
    {
        var read = () => LogSection.Of(Says(name, said), "/");

        read.Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Contain(name);
    }

    [Theory]
    [InlineData("Circuits:PerMember", "0")]
    [InlineData("Circuits:Total", "0")]
    public void A_limit_that_would_let_nobody_in_is_told(string name, string said)
    {
        var read = () => CircuitLimits.Of(Says(name, said));

        read.Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Contain(name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("brobyggare.kommunen.se;*")]
    [InlineData("https://brobyggare.kommunen.se")]
    [InlineData("två ord")]
    public void In_production_the_names_of_the_system_must_be_set(string? names)
    {
        var start = () => HostNames.RefuseWithoutNames(Says("AllowedHosts", names), In(Environments.Production));

        start.Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Contain("AllowedHosts");
    }

    [Theory]
    [InlineData("brobyggare.kommunen.se")]
    [InlineData("brobyggare.kommunen.se; 10.0.0.5;[::1]")]
    public void Any_names_and_addresses_will_do_and_while_trying_none(string names)
    {
        var start = () => HostNames.RefuseWithoutNames(Says("AllowedHosts", names), In(Environments.Production));
        var trying = () => HostNames.RefuseWithoutNames(Says("AllowedHosts", ""), In(Environments.Development));

        start.Should().NotThrow();
        trying.Should().NotThrow();
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080", true)]
    [InlineData("http://[::]:5080", true)]
    [InlineData("http://*:5080", true)]
    [InlineData("http://10.0.0.5:5080", true)]
    [InlineData("http://127.0.0.1:5080", false)]
    [InlineData("http://localhost:5080", false)]
    [InlineData("http://[::1]:5080", false)]
    public void A_demo_that_other_machines_reach_is_warned_of(string address, bool isWarned)
    {
        (DemoGuard.Warning([address], In(Environments.Development)) is not null).Should().Be(isWarned);
        DemoGuard.Warning([address], In(Environments.Production)).Should().BeNull();
    }

    [Fact]
    public void While_trying_everything_is_decided_that_a_municipality_decides()
    {
        var settings = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.Development.json"), optional: false).Build();
        var followUp = FollowUpSettings.Of(settings, In(Environments.Development));

        PrivacySettings.Of(settings).Missing.Should().BeEmpty();
        followUp.Municipality.Should().NotBeEmpty();
        followUp.CaseloadFrom.Should().BeLessThan(followUp.CaseloadTo!.Value);
        foreach (var kept in new[] { "PersonsMonths", "KeyContactsMonths", "SessionsMonths", "DeputiesMonths", "LogReviewsMonths" })
            settings.Number($"Culling:{kept}", 1, 1200).Should().BePositive(kept);
    }

    private static IConfiguration Says(string name, string? said) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(name, said)]).Build();

    private static HostingEnvironment In(string environment) => new() { EnvironmentName = environment, ContentRootFileProvider = new NullFileProvider() };
}
