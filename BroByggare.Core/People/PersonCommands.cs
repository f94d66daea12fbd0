using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Core.People;

/// <summary>What is done with what is known of a person.</summary>
[DocumentedRight(Right.Sees)]
public sealed class PersonCommands(Changes changes)
{
    /// <param name="yearOfBirth">May be left out.</param>
    /// <param name="waysAreSafe">For somebody with protected registration: telephone and mail are known to be safe.</param>
    /// <param name="because">Needed when anything that was known is changed.</param>
    public Task Describe(Seen<PersonId> seen, string name, int? yearOfBirth, ContactWays ways, RectifiedBecause? because, bool waysAreSafe = false) =>
        changes.Make(seen, PersonActions.Describe, async (person, signed, db) =>
        {
            var hidesWhere = await db.HasProtectedRegistration(person.Id);
            if (hidesWhere)
                PersonRefusals.WhyNotWays(ways, waysAreSafe).ThrowIfPresent();
            person.Rectify(name, yearOfBirth, ways, because, keepsWays: !hidesWhere, signed);
        });

    /// <summary>The person's own view of what is written, in their words.</summary>
    public Task WriteStatement(Seen<PersonId> seen, StatementAbout about, string words) =>
        changes.Make(seen, PersonActions.WriteStatement, async (person, signed, db) =>
        {
            await db.Entry(person).Collection(loaded => loaded.Statements).LoadAsync();
            person.WriteStatement(about, words, signed);
        });

    /// <summary>The person no longer stands by it.</summary>
    public Task WithdrawStatement(Seen<PersonId> seen, StatementId statement) =>
        changes.Make(seen, PersonActions.WithdrawStatement, async (person, signed, db) =>
        {
            await db.Entry(person).Collection(loaded => loaded.Statements).LoadAsync();
            person.WithdrawStatement(statement, signed);
        });
}
