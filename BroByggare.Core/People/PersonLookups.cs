using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.People;

/// <summary>What is shown beside what is known of a person.</summary>
internal static class PersonLookups
{
    /// <summary>The person's own statements that they have not withdrawn, the newest first; never more than <see cref="Person.MostStatements"/>.</summary>
    public static async Task<List<StatementView>> StandingStatements(this BroByggareContext db, PersonId person)
    {
        var seals = db.FieldEncryption;
        var rows =
            from statement in db.PersonStatements
            where EF.Property<PersonId>(statement, PersonMapping.PersonId) == person && statement.WithdrawnOn == null
            join writer in db.Members on statement.By equals writer.Id
            orderby statement.Id descending
            select new StatementView(statement.Id, statement.About, seals.Read(statement.Words, statement.Id), writer.Name, statement.WrittenAt.DayInStockholm());
        return await rows.ToListAsync();
    }

    /// <summary>What was known before, the newest first.</summary>
    public static async Task<List<FormerFactRow>> FormerFactsOf(this BroByggareContext db, PersonId person, int count)
    {
        var seals = db.FieldEncryption;
        var rows =
            from former in db.FormerFacts
            where EF.Property<PersonId>(former, PersonMapping.PersonId) == person
            join writer in db.Members on former.By equals writer.Id
            orderby former.Id descending
            select new FormerFactRow(former.Fact, seals.Read(former.Was, former.Id), former.Because, writer.Name, former.At.DayInStockholm());
        return await rows.Take(count).ToListAsync();
    }
}
