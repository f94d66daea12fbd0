using System.Linq.Expressions;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Storage;

/// <summary>
/// A thing that not everyone may see. Each kind says once who may, and every query and every command starts from there.
/// </summary>
public interface IGuarded<TSelf, TId>
    where TSelf : class, IGuarded<TSelf, TId>
    where TId : struct
{
    /// <summary>Those of <paramref name="all"/> that the actor may see, and that lists and searches show them.</summary>
    static abstract IQueryable<TSelf> VisibleTo(IQueryable<TSelf> all, Actor actor);

    /// <summary>The same, and those that are open to the actor for a time only. For what is asked for by its number.</summary>
    /// <param name="now">UTC: it ends by itself.</param>
    static virtual IQueryable<TSelf> VisibleAt(IQueryable<TSelf> all, Actor actor, DateTime now) => TSelf.VisibleTo(all, actor);

    /// <summary>The one with this identity.</summary>
    static abstract Expression<Func<TSelf, bool>> Is(TId id);

    /// <summary>Why the actor, who may see it, may not change it; null when seeing is enough.</summary>
    static virtual Refusal? WhyNotBy(Actor actor) => null;

    /// <summary>The same for one command, where a role may do one thing with it and not the rest.</summary>
    static virtual Refusal? WhyNotBy(Actor actor, AuditAction action) => TSelf.WhyNotBy(actor);
}
