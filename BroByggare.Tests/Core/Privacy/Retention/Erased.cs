using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Privacy.Retention;

/// <summary>Erases somebody behind the pages' back, in the two moves that it has.</summary>
internal static class Erased
{
    public static async Task HasErased(this TestDatabase database, PersonId person, Actor by)
    {
        await database.HasErasedRows(person, by);
        using var db = database.Open();
        database.Get<PersonKeys>().Erase(db.People.Where(known => known.Id == person).Select(known => known.KeyId).Single(), by.Id);
    }

    /// <summary>The first move alone, as if the program was cut off after it.</summary>
    public static Task HasErasedRows(this TestDatabase database, PersonId person, Actor by) =>
        database.Get<WriteGate>().Write(async () =>
        {
            await using var db = database.Open();
            await Erasure.Of(db, person, new(by.Id, database.Clock.Now()), PersonActions.Erase);
            return await db.SaveChangesAsync();
        });

    public static PersonId PersonOf(this TestDatabase database, SupportId support)
    {
        using var db = database.Open();
        return db.Supports.Where(known => known.Id == support).Select(known => known.PersonId).Single();
    }
}
