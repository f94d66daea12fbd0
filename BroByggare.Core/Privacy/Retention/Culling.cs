using System.Linq.Expressions;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>
/// A culling (gallring): a list of persons who are to be erased, made by one and approved by another, and the numbers of
/// its certificate when it is done. Decision: docs/decisions/0016-forgetting.md.
/// </summary>
public sealed class Culling : Aggregate, IGuarded<Culling, CullingId>
{
    /// <summary>No more persons on one list than somebody can look through.</summary>
    public const int MostLines = 100;

    private readonly List<CullingLine> _lines = [];
    private readonly List<CullingCount> _counts = [];

    private Culling() { }

    public CullingId Id { get; private set; }

    /// <summary>Whose persons; null for those of all teams, as an administrator prepares it.</summary>
    public TeamId? TeamId { get; private set; }

    public CullingKind Kind { get; private set; }

    /// <summary>How many months the rule said when the list was made; null when there was none for persons, and at a person's request.</summary>
    public int? Months { get; private set; }

    /// <summary>Those whose last support was closed on this day or before; null at a person's request.</summary>
    public DateOnly? ClosedBy { get; private set; }

    public TeamMemberId PreparedBy { get; private set; }

    /// <summary>What they were then: only a coordinator's list has nothing but what coordinators find.</summary>
    public Role PreparedAs { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime PreparedAt { get; private set; }

    /// <summary>UTC; null while it is a dry run.</summary>
    public DateTime? HandedInAt { get; private set; }

    /// <summary>Who approved, rejected or took it back.</summary>
    public TeamMemberId? DecidedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    public bool IsApproved { get; private set; }

    /// <summary>Who stopped it while it was being done; null when it has gone on since.</summary>
    public TeamMemberId? StoppedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? StoppedAt { get; private set; }

    /// <summary>Who let it go on after it was stopped: who is erased after that is erased by their decision.</summary>
    public TeamMemberId? GoneOnBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? GoneOnAt { get; private set; }

    /// <summary>UTC; null until everything on it is erased or left.</summary>
    public DateTime? DoneAt { get; private set; }

    public IReadOnlyList<CullingLine> Lines => _lines;

    public IReadOnlyList<CullingCount> Counts => _counts;

    public CullingState State =>
        DoneAt is not null ? CullingState.Done
        : StoppedAt is not null ? CullingState.Stopped
        : IsApproved ? CullingState.Running
        : DecidedAt is not null ? (DecidedBy == PreparedBy ? CullingState.Withdrawn : CullingState.Rejected)
        : HandedInAt is not null ? CullingState.HandedIn
        : CullingState.Prepared;

    /// <summary>How many of those who are not exempted it has come to.</summary>
    public CullingProgress Progress => new(_lines.Count(line => line.Outcome is not null), _lines.Count(line => line.Exemption is null));

    /// <summary>Whose decision it is to erase the next: who let it go on, otherwise who approved it.</summary>
    internal TeamMemberId Answers => GoneOnBy ?? DecidedBy!.Value;

    /// <param name="months">What the rule says; null when there is none for persons.</param>
    /// <param name="supports">The latest support of each person; none when only registers are due.</param>
    /// <param name="exempt">What an earlier list exempted, and nobody has taken back since: it goes on until somebody does.</param>
    public static Culling Prepare(
        Actor by, int? months, IEnumerable<SupportId> supports, Signature signed, IReadOnlyDictionary<SupportId, Exemption>? exempt = null)
    {
        var culling = Begin(by, CullingKind.ByRule, supports, signed);
        culling.Months = months;
        foreach (var line in culling._lines)
            line.Exemption = exempt is not null && exempt.TryGetValue(line.SupportId, out var why) ? why : null;
        culling.ClosedBy = months is { } some ? signed.On.AddMonths(-some) : null;
        return culling;
    }

    /// <summary>One person who asks for it; there is nothing more to look through, so it waits for approval at once.</summary>
    public static Culling Ask(Actor by, SupportId support, Signature signed)
    {
        var culling = Begin(by, CullingKind.AtRequest, [support], signed);
        culling.HandedInAt = signed.At;
        return culling;
    }

    /// <summary>
    /// A coordinator sees lists on which there is nobody whom they do not find, and those that they have made or decided
    /// themselves; a manager and an administrator those without anybody they are kept from.
    /// </summary>
    public static IQueryable<Culling> VisibleTo(IQueryable<Culling> all, Actor actor)
    {
        var isKept = SupportAccess.IsNotClosedTo(actor.Id).Not().And(support => !support.IsErased);
        var isHidden = SupportAccess.IsUnhiddenFrom(actor.Id).Not().And(support => !support.IsErased);
        return actor.Role switch
        {
            Role.Coordinator => all.Where(culling => culling.TeamId == actor.TeamId
                && (culling.PreparedBy == actor.Id || culling.DecidedBy == actor.Id
                    || (culling.DecidedAt == null && culling.PreparedAs == Role.Coordinator
                        && !culling.Lines.Select(line => line.Support!).AsQueryable().Any(isHidden)))),
            Role.Manager => all.Where(culling => (culling.TeamId == actor.TeamId || culling.TeamId == null)
                && !culling.Lines.Select(line => line.Support!).AsQueryable().Any(isKept)),
            Role.Administrator => all.Where(culling => !culling.Lines.Select(line => line.Support!).AsQueryable().Any(isKept)),
            Role.Bridgebuilder => all.Where(culling => false),
        };
    }

    public static Expression<Func<Culling, bool>> Is(CullingId id) => culling => culling.Id == id;

    /// <summary>A list is changed only until it is handed in, so that what is approved is what was looked at.</summary>
    public Refusal? WhyNotExempt() =>
        DecidedAt is not null ? CullingRefusals.Decided : HandedInAt is not null ? CullingRefusals.HandedIn : null;

    public Refusal? WhyNotHandIn() => WhyNotExempt()
        ?? (_lines.Count > 0 && !_lines.Exists(line => line.IsLeft) ? CullingRefusals.NothingLeft : null);

    public Refusal? WhyNotWithdraw(TeamMemberId by) =>
        DecidedAt is not null ? CullingRefusals.Decided : by != PreparedBy ? CullingRefusals.NotYours : null;

    public Refusal? WhyNotDecide(TeamMemberId by) =>
        DecidedAt is not null ? CullingRefusals.Decided
        : HandedInAt is null ? CullingRefusals.NotHandedIn
        : by == PreparedBy ? CullingRefusals.SamePerson
        : null;

    /// <summary>Anybody who sees it may: it takes nothing away.</summary>
    public Refusal? WhyNotStop() => State == CullingState.Running && NextLeft() is not null ? null : CullingRefusals.NothingToStop;

    /// <summary>What is left of a stopped list is decided as the list was: by somebody other than its maker.</summary>
    public Refusal? WhyNotDecideRest(TeamMemberId by) =>
        State != CullingState.Stopped ? CullingRefusals.NotStopped : by == PreparedBy ? CullingRefusals.SamePerson : null;

    /// <param name="number">The line's.</param>
    /// <param name="why">Null: it is to be erased after all.</param>
    public void Exempt(int number, Exemption? why)
    {
        var line = _lines.Find(known => known.Number == number) ?? throw new MissingException();
        WhyNotExempt().ThrowIfPresent();
        line.Exemption = why;
    }

    public void HandIn(Signature signed)
    {
        WhyNotHandIn().ThrowIfPresent();
        HandedInAt = signed.At;
    }

    public void Withdraw(Signature signed)
    {
        WhyNotWithdraw(signed.By).ThrowIfPresent();
        (DecidedBy, DecidedAt) = (signed.By, signed.At);
    }

    public void Reject(Signature signed)
    {
        WhyNotDecide(signed.By).ThrowIfPresent();
        (DecidedBy, DecidedAt) = (signed.By, signed.At);
    }

    public void Approve(Signature signed)
    {
        WhyNotDecide(signed.By).ThrowIfPresent();
        (DecidedBy, DecidedAt, IsApproved) = (signed.By, signed.At, true);
    }

    /// <summary>Nobody more is erased until somebody lets it go on. Those who are erased stay so.</summary>
    public void Stop(Signature signed)
    {
        WhyNotStop().ThrowIfPresent();
        (StoppedBy, StoppedAt) = (signed.By, signed.At);
    }

    public void GoOn(Signature signed)
    {
        WhyNotDecideRest(signed.By).ThrowIfPresent();
        (StoppedBy, StoppedAt, GoneOnBy, GoneOnAt) = (null, null, signed.By, signed.At);
    }

    /// <summary>It ends where it was stopped. Those who are left can stand on another list, and so can what the rules say of registers.</summary>
    public void LeaveRest(Signature signed)
    {
        WhyNotDecideRest(signed.By).ThrowIfPresent();
        foreach (var line in _lines.Where(line => line.IsLeft))
            line.Outcome = CullingOutcome.Spared;
        DoneAt = signed.At;
    }

    internal CullingLine? NextLeft() => _lines.Find(line => line.IsLeft);

    internal void Count(IEnumerable<ErasedRows> rows)
    {
        foreach (var some in rows)
        {
            if (_counts.Find(count => count.Table == some.Table) is not { } known)
                _counts.Add(known = new(some.Table));
            known.Add(some.Gone, some.Bare);
        }
    }

    internal void Finish(DateTime at) => DoneAt = at;

    private static Culling Begin(Actor by, CullingKind kind, IEnumerable<SupportId> supports, Signature signed)
    {
        var culling = new Culling
        {
            TeamId = by.Role == Role.Administrator ? null : by.TeamId,
            Kind = kind,
            PreparedBy = signed.By,
            PreparedAs = by.Role,
            PreparedAt = signed.At,
        };
        culling._lines.AddRange(supports.Select((support, place) => new CullingLine(place + 1, support)));
        return culling;
    }

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}
