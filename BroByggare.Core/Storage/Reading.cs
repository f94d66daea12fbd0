using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;

namespace BroByggare.Core.Storage;

/// <summary>
/// One question of one member, from <see cref="Reads.Begin(Actor, Role[])"/>: the database, the member as it knows them, and
/// the log. What is read of a person's words is written in the log before it is shown.
/// </summary>
public sealed class Reading(Reads reads, BroByggareContext db, Actor actor) : IAsyncDisposable
{
    private bool _isRecorded;

    /// <summary>One thing is about to be shown.</summary>
    public Task Record<TId>(AuditAction action, TId id)
        where TId : struct, IId<TId>
    {
        _isRecorded = true;
        return reads.Record(actor, action, id);
    }

    /// <summary>A support was asked for by its number and is not shown: there is none, or it is not the actor's to see. The line is the same.</summary>
    public Task RecordKnock(SupportId number) => Record(ListActions.Knocked, number);

    /// <summary>Names are about to be shown in a list: one line for the list, with the numbers of all that stand in it. An empty list shows nobody.</summary>
    public Task RecordList(AuditAction list, IEnumerable<SupportId> shown)
    {
        _isRecorded = true;
        return reads.RecordList(actor, list, shown);
    }

    public void Deconstruct(out BroByggareContext context, out Actor member) => (context, member) = (db, actor);

    public async ValueTask DisposeAsync()
    {
        // Asked first: it goes back to others.
        if (db.HasOpenedWords && !_isRecorded)
            reads.TellUnrecorded();
        await db.DisposeAsync();
    }
}
