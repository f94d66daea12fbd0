using BroByggare.Core.AuditLog;
using BroByggare.Core.Backups;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
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
        var read = () => Says("Sessions:IdleMinutes", said).Section<SessionRules>();

        read.Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Contain("Sessions:IdleMinutes").And.Contain($"”{said}”").And.NotContain("\n");
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData("", 30)]
    [InlineData("45", 45)]
    public void A_number_that_is_not_set_is_the_usual_one(string? said, int number) =>
        Says("Sessions:IdleMinutes", said).Section<SessionRules>().IdleMinutes.Should().Be(number);

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

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("BroByggare.Web/appsettings.Development.json")]
    public void Every_setting_that_comes_along_is_known(string file)
    {
        var check = () => SettingNames.Check(new ConfigurationBuilder().AddJsonFile(Path.Combine(Sources.Top, file)).Build());

        check.Should().NotThrow();
    }

    /// <summary>One that is read by its name alone would be refused as misspelt, and be in no record.</summary>
    [Fact]
    public void No_setting_of_ours_is_read_but_into_its_record()
    {
        var named = Sources.Files("BroByggare.Web", ".cs").SelectMany(file => System.Text.RegularExpressions.Regex.Matches(Sources.Read(file), "\\[\"([A-Z][A-Za-z]+):[A-Z][A-Za-z]+\"\\]"))
            .Select(match => match.Groups[1].Value);

        named.Should().OnlyContain(section => section == "Logging" || section == "OpenIdConnect");
        SettingNames.Known.Keys.Should().Contain(["Work", "Log", "Sessions", "Circuits", "RateLimits", "Proxy", "Demo", "Database", "Keys", "Privacy", "Culling", "OpenIdConnect"]);
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

        var read = () => SettingFiles.Readable(() => new ConfigurationBuilder().AddJsonFile(file).Build());

        read.Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Contain(says).And.Contain(file).And.NotContain("\n").And.NotContain("Could not").And.NotContain("Failed");
        folder.Remove();
    }

    [Fact]
    public void A_word_that_is_neither_yes_nor_no_is_told_too()
    {
        var read = () => Says("Demo:Fill", "ja").Section<DemoSettings>();

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
        var read = () => Says(name, said).Section<LogSettings>();

        read.Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Contain(name);
    }

    [Theory]
    [InlineData("Circuits:PerMember", "0")]
    [InlineData("Circuits:Total", "0")]
    public void A_limit_that_would_let_nobody_in_is_told(string name, string said)
    {
        var read = () => Says(name, said).Section<CircuitLimits>();

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
        var (followUp, culling) = (settings.Section<FollowUpSettings>(), settings.Section<CullingRules>());

        settings.Section<PrivacySettings>().Missing.Should().BeEmpty();
        followUp.Municipality.Should().NotBeEmpty();
        followUp.CaseloadFrom.Should().BeLessThan(followUp.CaseloadTo!.Value);
        new[] { culling.PersonsMonths, culling.KeyContactsMonths, culling.SessionsMonths, culling.DeputiesMonths, culling.LogReviewsMonths }.Should().NotContainNulls();
        settings.Section<WorkRules>().HelpWithoutIdentity.Should().BeTrue();
    }

    /// <summary>A day of work that ends before it begins is not put right in silence.</summary>
    [Theory]
    [InlineData("Log:WorkFromHour", "21", "Log:WorkToHour", "22")]
    [InlineData("Work:CaseloadFrom", "12", "Work:CaseloadTo", "12")]
    public void Two_settings_that_do_not_go_together_are_told(string name, string said, string other, string least)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(name, said), new("Work:CaseloadTo", "10")]).Build();

        var read = () => (settings.Section<LogSettings>(), settings.Section<FollowUpSettings>());

        read.Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Contain(other).And.Contain($"från {least} till");
    }

    /// <summary>What the code holds where nothing is set is what the file that comes along says.</summary>
    [Fact]
    public void The_usual_values_are_the_same_in_the_code_and_in_the_file()
    {
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(Sources.Top, "appsettings.json")).Build();
        var nothing = new ConfigurationBuilder().Build();

        file.Section<WorkRules>().Should().Be(nothing.Section<WorkRules>());
        file.Section<FollowUpSettings>().Should().Be(nothing.Section<FollowUpSettings>());
        file.Section<LogSettings>().Should().Be(nothing.Section<LogSettings>());
        file.Section<CullingRules>().Should().Be(nothing.Section<CullingRules>());
        file.Section<SessionRules>().Should().Be(nothing.Section<SessionRules>());
        file.Section<PrivacySettings>().Should().Be(nothing.Section<PrivacySettings>());
        file.Section<CircuitLimits>().Should().Be(nothing.Section<CircuitLimits>());
        file.Section<RateLimitSettings>().Should().Be(nothing.Section<RateLimitSettings>());
        file.Section<DatabaseSection>().Should().Be(nothing.Section<DatabaseSection>());
        file.Section<BackupSettings>().Should().Be(nothing.Section<BackupSettings>());
    }

    private static IConfiguration Says(string name, string? said) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(name, said)]).Build();

    private static HostingEnvironment In(string environment) => new() { EnvironmentName = environment, ContentRootFileProvider = new NullFileProvider() };
}
