using System.Linq.Expressions;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>
/// A year that is closed: its figures as they were counted that day, with their definitions, their goals, and what was
/// hidden in what leaves the house. The figures are written once. Thawing (tina) takes two, and leaves them as history.
/// </summary>
public sealed class FrozenYear : Aggregate, IGuarded<FrozenYear, FrozenYearId>
{
    private readonly List<FrozenFigure> _figures = [];
    private readonly List<FrozenFamily> _families = [];

    private FrozenYear() { }

    public FrozenYearId Id { get; private set; }

    /// <summary>2000 to 2099.</summary>
    public int Year { get; private set; }

    public TeamMemberId FrozenBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime FrozenAt { get; private set; }

    /// <summary>How much was missing of what the figures are made of.</summary>
    public int Missing { get; private set; }

    /// <summary>Counts of people below this were hidden in what leaves the house.</summary>
    public int Threshold { get; private set; }

    /// <summary>The last rows that were there: what has a higher number was written afterwards. They do not know themselves when they were written.</summary>
    public NewestRows Newest { get; private set; } = new(0, 0, 0);

    /// <summary>Why it is to be thawed; at most 500 characters, empty until somebody asks.</summary>
    public string ThawWhy { get; private set; } = "";

    public TeamMemberId? ThawAskedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? ThawAskedAt { get; private set; }

    /// <summary>Who last said no to it; null when nobody has, and when it is asked for again.</summary>
    public TeamMemberId? ThawRefusedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? ThawRefusedAt { get; private set; }

    /// <summary>Never the one who asked.</summary>
    public TeamMemberId? ThawedBy { get; private set; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? ThawedAt { get; private set; }

    public IReadOnlyList<FrozenFigure> Figures => _figures;

    public IReadOnlyList<FrozenFamily> Families => _families;

    /// <summary>Those who follow up.</summary>
    public static IQueryable<FrozenYear> VisibleTo(IQueryable<FrozenYear> all, Actor actor) => actor.Role switch
    {
        Role.Manager or Role.Coordinator => all,
        Role.Bridgebuilder or Role.Administrator => all.Where(year => false),
    };

    public static Expression<Func<FrozenYear, bool>> Is(FrozenYearId id) => year => year.Id == id;

    /// <summary>Managers; a coordinator may be the second person.</summary>
    public static Refusal? WhyNotBy(Actor actor, AuditAction action) =>
        actor.Role == Role.Manager || action == FreezingActions.Thaw || action == FreezingActions.RefuseThaw ? null : CommonRefusals.NotAllowed;

    /// <summary>A year is frozen when it is over.</summary>
    public static Refusal? WhyNotFreeze(int year, DateOnly today) =>
        year < today.Year ? null : FreezingRefusals.YearNotOver.With(FigureExport.Written(year + 1));

    public Refusal? WhyNotAskToThaw() =>
        ThawedAt is not null ? FreezingRefusals.AlreadyThawed
        : ThawAskedBy is not null ? FreezingRefusals.ThawAlreadyAsked
        : null;

    /// <param name="by">Who would say yes or no.</param>
    public Refusal? WhyNotDecide(TeamMemberId by) =>
        ThawedAt is not null ? FreezingRefusals.AlreadyThawed
        : ThawAskedBy is null ? FreezingRefusals.ThawNotAsked
        : ThawAskedBy == by ? FreezingRefusals.OwnThaw
        : null;

    public void AskToThaw(string why, Signature signed)
    {
        WhyNotAskToThaw().ThrowIfPresent();
        ThawWhy = Input.Text(why, Input.LongestLine, FreezingRefusals.WhyMissing);
        (ThawAskedBy, ThawAskedAt) = (signed.By, signed.At);
        (ThawRefusedBy, ThawRefusedAt) = (null, null);
    }

    /// <summary>The one who asked no longer wants it.</summary>
    public void TakeBackThaw(Signature signed)
    {
        if (ThawedAt is not null)
            FreezingRefusals.AlreadyThawed.ThrowIfPresent();
        if (ThawAskedBy != signed.By)
            FreezingRefusals.ThawNotAsked.ThrowIfPresent();
        ForgetThaw();
    }

    public void Thaw(Signature signed)
    {
        WhyNotDecide(signed.By).ThrowIfPresent();
        (ThawedBy, ThawedAt) = (signed.By, signed.At);
    }

    public void RefuseThaw(Signature signed)
    {
        WhyNotDecide(signed.By).ThrowIfPresent();
        ForgetThaw();
        (ThawRefusedBy, ThawRefusedAt) = (signed.By, signed.At);
    }

    /// <param name="counted">With the year before beside it.</param>
    internal static FrozenYear Freeze(YearlyFigures counted, int missing, NewestRows newest, Signature signed)
    {
        WhyNotFreeze(counted.Year, signed.On).ThrowIfPresent();
        var frozen = new FrozenYear
        {
            Year = counted.Year,
            FrozenBy = signed.By,
            FrozenAt = signed.At,
            Missing = missing,
            Threshold = SmallCounts.Threshold,
            Newest = newest,
        };
        var hidden = ShownCounts.Outward(counted).Hidden;
        var before = counted.Before;
        var hiddenBefore = before is null ? HiddenFigures.None : ShownCounts.Outward(before).Hidden;
        frozen._figures.AddRange(counted.Lines.Select((line, place) => new FrozenFigure(place + 1, line)
        {
            Hidden = hidden[line.Code],
            CountBefore = before?.CountOf(line.Code),
            HiddenBefore = hiddenBefore[line.Code],
        }));
        frozen._families.AddRange(counted.Families.Select((family, place) => new FrozenFamily(place + 1, family)));
        return frozen;
    }

    private void ForgetThaw() => (ThawWhy, ThawAskedBy, ThawAskedAt) = ("", null, null);

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}
