using System.Linq.Expressions;
using BroByggare.Core.Rules;
using BroByggare.Core.Team;

namespace BroByggare.Core.Data;

/// <summary>
/// A thing that not everyone may see. Each kind says once who may, and every query and every command starts from there.
/// </summary>
public interface IGuarded<TSelf, TId>
    where TSelf : class
    where TId : struct
{
    /// <summary>Those of <paramref name="all"/> that the actor may see.</summary>
    static abstract IQueryable<TSelf> OpenTo(IQueryable<TSelf> all, Actor actor);

    /// <summary>The one with this identity.</summary>
    static abstract Expression<Func<TSelf, bool>> Is(TId id);

    /// <summary>Why the actor, who may see it, may not change it; null when seeing is enough.</summary>
    static virtual Refusal? WhyNotBy(Actor actor) => null;
}
