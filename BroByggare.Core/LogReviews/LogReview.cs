using System.Linq.Expressions;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.LogReviews;

/// <summary>The log review (loggkontroll) of one team and one month: what is looked at, what it came to, and who signed.</summary>
public sealed class LogReview : Aggregate, IGuarded<LogReview, LogReviewId>
{
    private readonly List<LogFinding> _findings = [];

    private LogReview() { }

    public LogReviewId Id { get; private set; }

    public TeamId TeamId { get; private set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>What the sample was drawn by: the same seed draws the same readings again.</summary>
    public int Seed { get; private set; }

    public TeamMemberId BegunBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime BegunAt { get; private set; }

    public TeamMemberId? SignedBy { get; private set; }

    /// <summary>UTC; null until everything has an outcome and it is signed.</summary>
    public DateTime? SignedAt { get; private set; }

    public IReadOnlyList<LogFinding> Findings => _findings;

    /// <summary>The day after which it is late.</summary>
    public static DateOnly DueOn(DateOnly month, LogSettings settings) => new DateOnly(month.Year, month.Month, settings.ReviewDueDay).AddMonths(1);

    /// <summary>The manager of the team.</summary>
    public static IQueryable<LogReview> VisibleTo(IQueryable<LogReview> all, Actor actor) => actor.Role switch
    {
        Role.Manager => all.Where(review => review.TeamId == actor.TeamId),
        Role.Bridgebuilder or Role.Coordinator or Role.Administrator => all.Where(review => false),
    };

    public static Expression<Func<LogReview, bool>> Is(LogReviewId id) => review => review.Id == id;

    /// <summary>A month can be reviewed when it is over.</summary>
    public static Refusal? WhyNotBegin(DateOnly month, DateOnly today) =>
        month.AddMonths(1) > today ? LogReviewRefusals.MonthNotOver : null;

    public Refusal? WhyNotJudge() => SignedAt is null ? null : LogReviewRefusals.Signed;

    /// <param name="keptFrom">What the reviewer is kept out of: a review begun before that shows none of it and asks for no outcome.</param>
    public Refusal? WhyNotSign(IReadOnlySet<SupportId> keptFrom) => WhyNotJudge()
        ?? (_findings.Count(finding => finding.Outcome is null && finding.IsKnownTo(keptFrom)) is > 0 and var left ? LogReviewRefusals.OutcomeMissing.With(left) : null);

    /// <param name="number">Counted from 1.</param>
    /// <param name="words">A line; needed when it is not in order.</param>
    /// <param name="keptFrom">What the reviewer is kept out of.</param>
    public void Judge(int number, ReviewOutcome outcome, string words, IReadOnlySet<SupportId> keptFrom, Signature signed)
    {
        var finding = _findings.Find(listed => listed.Number == number && listed.IsKnownTo(keptFrom)) ?? throw new MissingException();
        WhyNotJudge().ThrowIfPresent();
        finding.Judge(outcome, words, signed.By, signed.At);
    }

    public void Sign(IReadOnlySet<SupportId> keptFrom, Signature signed)
    {
        WhyNotSign(keptFrom).ThrowIfPresent();
        (SignedBy, SignedAt) = (signed.By, signed.At);
    }

    internal static LogReview Begin(TeamId team, DateOnly month, int seed, IEnumerable<FoundReading> found, Signature signed)
    {
        WhyNotBegin(month, signed.At.DayInStockholm()).ThrowIfPresent();
        var review = new LogReview { TeamId = team, Month = month, Seed = seed, BegunBy = signed.By, BegunAt = signed.At };
        review._findings.AddRange(found.Select((reading, place) => new LogFinding(place + 1, reading)));
        return review;
    }

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}
