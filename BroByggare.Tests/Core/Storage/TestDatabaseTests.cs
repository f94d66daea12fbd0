using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Storage;

public sealed class TestDatabaseTests
{
    [Fact]
    public void What_one_test_writes_is_not_there_for_the_next()
    {
        using var one = new TestDatabase();
        using var another = new TestDatabase();

        one.HasMember(Role.Bridgebuilder, one.HasTeam());

        MembersIn(one).Should().Be(1);
        MembersIn(another).Should().Be(0);
    }

    [Fact]
    public void The_tests_run_on_the_settings_that_the_product_runs_on()
    {
        using var database = new TestDatabase();
        using var db = database.Open();

        Setting(db, "journal_mode").Should().Be("wal");
        Setting(db, "synchronous").Should().Be("2");
        Setting(db, "foreign_keys").Should().Be("1");
    }

    [Fact]
    public void The_model_and_its_migrations_say_the_same()
    {
        using var database = new TestDatabase();
        using var db = database.Open();

        db.Database.HasPendingModelChanges().Should().BeFalse("a change of the model needs a migration: dotnet ef migrations add");
    }

    [Fact]
    public void Nothing_is_left_of_it_afterwards()
    {
        var database = new TestDatabase();
        database.HasTeam();

        database.Dispose();

        Directory.Exists(Path.GetDirectoryName(database.Settings.Path)).Should().BeFalse();
    }

    private static int MembersIn(TestDatabase database)
    {
        using var db = database.Open();
        return db.Members.Count();
    }

    private static string? Setting(DbContext db, string name)
    {
        db.Database.OpenConnection();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return command.ExecuteScalar()?.ToString();
    }
}
