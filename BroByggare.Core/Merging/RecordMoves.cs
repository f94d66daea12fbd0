using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Privacy;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Merging;

/// <summary>What is written about a person moves to another record of theirs. Texts keep the key that they are sealed with, which says whose they were.</summary>
internal static class RecordMoves
{
    /// <summary>Statements and former facts.</summary>
    /// <param name="which">By the key they are sealed with.</param>
    public static void OfPerson(BroByggareContext db, Person from, Person to, Func<PersonKeyId, bool> which)
    {
        foreach (var statement in from.Statements.Where(statement => which(FieldEncryption.KeyOf(statement.Words.Bytes))).ToList())
            db.Entry(statement).Property<PersonId>(PersonMapping.PersonId).CurrentValue = to.Id;
        foreach (var former in from.FormerFacts.Where(former => db.Entry(former).State != EntityState.Added && which(FieldEncryption.KeyOf(former.Was.Bytes))).ToList())
            db.Entry(former).Property<PersonId>(PersonMapping.PersonId).CurrentValue = to.Id;
    }

    /// <summary>What the person has said since they were merged, to somebody who worked only with the other: it is the other's own view.</summary>
    public static void StatementsSince(BroByggareContext db, PersonMerge merge, Person kept, Person other, IReadOnlySet<TeamMemberId> onlyWithOther)
    {
        foreach (var statement in kept.Statements.Where(statement => statement.WrittenAt >= merge.At && onlyWithOther.Contains(statement.By)).ToList())
        {
            var row = db.Entry(statement);
            row.Property<PersonId>(PersonMapping.PersonId).CurrentValue = other.Id;
            row.Property(moved => moved.Words).CurrentValue = statement.Words.Text;
        }
    }

    /// <summary>
    /// Texts of a support that were written while it belonged to another record are sealed for the present one: else they
    /// would go when that other person is erased.
    /// </summary>
    public static async Task SealAnew(BroByggareContext db, SupportId support, PersonKeyId otherKey)
    {
        foreach (var table in DataMap.Tables)
        {
            if (table.RowsOf is not { } rowsOf)
                continue;
            foreach (var row in (await rowsOf(db, support)).Select(row => db.Entry(row)))
            {
                foreach (var property in EncryptedParts.Of(row.Metadata).Words)
                {
                    if (property.GetGetter().GetClrValue(row.Entity) is EncryptedText words && FieldEncryption.KeyOf(words.Bytes) == otherKey)
                        row.Property(property.Name).CurrentValue = (EncryptedText)words.Text;
                }
            }
        }
    }
}
