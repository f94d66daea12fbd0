using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Privacy;

public sealed class NeverRecordedTests
{
    // Choices that are about something else than a supported person, each with its reason.
    private static readonly Dictionary<string, string> AboutSomethingElse = new()
    {
        ["ObstacleKind.NoInterpreter"] = "what the authority failed to offer, not what the person speaks",
        ["Audience.Roma"] = "whom a lecture was for; numbers only, no names",
        ["HintKind.Group"] = "what a hint beside a field is about; never stored",
        ["HintKind.Religion"] = "what a hint beside a field is about; never stored",
        ["HintKind.Clan"] = "what a hint beside a field is about; never stored",
        ["HintKind.Origin"] = "what a hint beside a field is about; never stored",
        ["HintKind.Language"] = "what a hint beside a field is about; never stored",
        ["HintKind.AlmostIdentityNumber"] = "what a hint beside a field is about; never stored",
    };

    [Theory]
    [InlineData("Ethnicity")]
    [InlineData("RomaGroup")]
    [InlineData("MotherTongue")]
    [InlineData("PersonLanguageCode")]
    [InlineData("birth_country")]
    [InlineData("Personnummer")]
    [InlineData("Släkt")]
    [InlineData("NeedsInterpreter")]
    [InlineData("PersonSSN")]
    public void A_name_that_gives_it_away_is_found(string name)
    {
        NeverRecorded.FoundIn(name).Should().NotBeNull();
    }

    [Theory]
    [InlineData("YearOfBirth")]
    [InlineData("CreatedOn")]
    [InlineData("Step")]
    [InlineData("FromDay")]
    [InlineData("Problem")]
    [InlineData("PhoneNumber")]
    [InlineData("Traces")]
    [InlineData("Island")]
    public void An_ordinary_name_is_left_alone(string name)
    {
        NeverRecorded.FoundIn(name).Should().BeNull();
    }

    [Fact]
    public void No_column_holds_what_must_never_be_recorded()
    {
        using var database = new TestDatabase();
        using var db = database.Open();

        var columns = from table in db.Model.GetEntityTypes()
                      from column in table.GetProperties()
                      select (Table: table.GetTableName() ?? table.Name, Column: column.GetColumnName());
        var telling = from name in columns
                      let word = NeverRecorded.FoundIn(name.Column) ?? NeverRecorded.FoundIn(name.Table)
                      where word is not null
                      select $"{name.Table}.{name.Column} says \"{word}\"";

        columns.Should().NotBeEmpty();
        telling.Should().BeEmpty();
    }

    [Fact]
    public void No_choice_says_what_must_never_be_recorded()
    {
        var telling = from type in typeof(Text).Assembly.GetTypes()
                      where type.IsEnum
                      from member in Enum.GetNames(type)
                      let name = $"{type.Name}.{member}"
                      where !AboutSomethingElse.ContainsKey(name)
                      let word = NeverRecorded.FoundIn(type.Name) ?? NeverRecorded.FoundIn(member)
                      where word is not null
                      select $"{name} says \"{word}\"";

        telling.Should().BeEmpty();
    }
}
