namespace BroByggare.Core.Figures;

/// <summary>Which of a year's counts are not given out, so that nobody can be recognised, and why.</summary>
public sealed class HiddenFigures
{
    /// <summary>
    /// The supports of two years' ends differ by those that are new and those that are closed, and the persons of a year
    /// are those of its beginning and the new ones: any of these can be worked out from the others, out of two files.
    /// </summary>
    private static readonly IReadOnlyList<string> BetweenYears = ["supports.new", "supports.closed", "supports.persons"];

    private readonly Dictionary<string, WhyHidden> _why = [];

    private HiddenFigures() { }

    /// <summary>For a file that stays in the house.</summary>
    public static HiddenFigures None { get; } = new();

    public int Count => _why.Count;

    /// <summary>Why the count with this code is hidden; null when it is shown.</summary>
    public WhyHidden? this[string code] => _why.TryGetValue(code, out var why) ? why : null;

    /// <summary>As they were when their year was frozen.</summary>
    internal static HiddenFigures Stored(IReadOnlyDictionary<string, WhyHidden> why)
    {
        var hidden = new HiddenFigures();
        foreach (var (code, because) in why)
            hidden._why.Add(code, because);
        return hidden;
    }

    /// <summary>Each family is hidden by its own rule; then what could be worked out from elsewhere in the same file is hidden too.</summary>
    public static HiddenFigures Of(YearlyFigures year)
    {
        var hidden = new HiddenFigures();
        var families = year.Families.Where(counted => counted.Family is { CountsPeople: true, HiddenLike: null }).ToList();
        hidden.HideSmall(year);
        foreach (var family in families)
            hidden.HideFamily(family, year);
        hidden.HideAsEarlier(year);
        hidden.HideBetweenYears(year);
        hidden.HideComeAndGoneAsEarlier(year);
        foreach (var family in families)
            hidden.HideWhatTellsTheTotal(family);
        foreach (var family in year.Families.Where(counted => counted.Family.HiddenLike is not null))
            hidden.HideLike(family, year.Family(family.Family.HiddenLike!));
        foreach (var figure in year.Figures)
            hidden.HideWith(figure);
        return hidden;
    }

    private void HideSmall(YearlyFigures year)
    {
        foreach (var counted in year.Figures.Where(counted => counted.Figure.CountsPeople && counted.Count is > 0 and < SmallCounts.Threshold))
            _why[counted.Figure.Code] = WhyHidden.Small;
    }

    private void HideFamily(CountedFamily counted, YearlyFigures year)
    {
        var total = counted.Family.Total;
        var hidden = SmallCounts.Hide(new(total is null ? null : year.Count(total), [.. counted.Parts.Select(part => part.Count)]));
        if (total is not null)
            Hide(total, hidden.Total);
        for (var i = 0; i < counted.Parts.Count; i++)
            Hide(counted.Parts[i].Code, hidden.Parts[i]);
    }

    /// <summary>
    /// Two files of the same year, from before it was thawed and after. What one hid, the other hides. What must be hidden
    /// now and was shown before could be worked out with the numbers of the first, if its neighbours are the same: so all
    /// that it could be worked out from goes with it.
    /// </summary>
    private void HideAsEarlier(YearlyFigures year)
    {
        if (year.HiddenEarlier is [])
            return;
        foreach (var code in year.HiddenEarlier.SelectMany(codes => codes))
            Hide(code, WhyHidden.ToProtectAnother);
        foreach (var (family, parts) in year.Families.Where(counted => counted.Family is { CountsPeople: true, HiddenLike: null }))
        {
            var codes = parts.Select(part => part.Code).Concat(family.Total is { } sum ? [sum] : Array.Empty<string>());
            if (!codes.Any(code => IsHiddenFirstNow(code, year)))
                continue;
            foreach (var part in parts.Where(part => part.Count > 0))
                Hide(part.Code, WhyHidden.ToProtectAnother);
            Hide(family.Total, WhyHidden.ToProtectAnother);
        }
    }

    /// <summary>The same for what comes and goes, which has no family.</summary>
    private void HideComeAndGoneAsEarlier(YearlyFigures year)
    {
        string[] comeAndGone = ["supports.ongoing", .. BetweenYears];
        if (comeAndGone.Any(code => IsHiddenFirstNow(code, year)))
        {
            foreach (var code in comeAndGone)
                Hide(code, WhyHidden.ToProtectAnother);
        }
    }

    private bool IsHiddenFirstNow(string code, YearlyFigures year) =>
        _why.ContainsKey(code) && year.HiddenEarlier.Any(codes => !codes.Contains(code));

    /// <summary>A total of nought too, and then every nought that sums to it: with it the others could be worked out.</summary>
    private void HideBetweenYears(YearlyFigures year)
    {
        var isAnySmall = year.OngoingBeforeFrozen.Append(year.OngoingBefore).Any(count => count is > 0 and < SmallCounts.Threshold)
            || BetweenYears.Append("supports.ongoing").Any(_why.ContainsKey);
        if (!isAnySmall)
            return;
        foreach (var code in BetweenYears)
            Hide(code, WhyHidden.ToProtectAnother);
        foreach (var part in year.Families.Where(counted => BetweenYears.Contains(counted.Family.Total)).SelectMany(TellingParts))
            Hide(part.Code, WhyHidden.ToProtectAnother);
    }

    /// <summary>A total that is hidden for the sake of one family could be summed from another with the same total.</summary>
    private void HideWhatTellsTheTotal(CountedFamily counted)
    {
        if (counted.Family.Total is not { } total || !_why.ContainsKey(total))
            return;
        foreach (var part in counted.Parts.Where(part => part.Count > 0))
            Hide(part.Code, WhyHidden.ToProtectAnother);
    }

    private static IEnumerable<FamilyPart> TellingParts(CountedFamily counted) =>
        counted.Parts.All(part => part.Count == 0) ? counted.Parts : counted.Parts.Where(part => part.Count > 0);

    private void HideLike(CountedFamily counted, CountedFamily other)
    {
        for (var i = 0; i < counted.Parts.Count; i++)
            Hide(counted.Parts[i].Code, this[other.Parts[i].Code] is null ? null : WhyHidden.ToProtectAnother);
    }

    private void HideWith(CountedFigure counted)
    {
        if (counted.Count is not null && counted.Figure.HiddenWith.Any(_why.ContainsKey))
            Hide(counted.Figure.Code, WhyHidden.ToProtectAnother);
    }

    private void Hide(string? code, WhyHidden? why)
    {
        if (code is not null && why is { } because)
            _why.TryAdd(code, because);
    }
}
