using BroByggare.Core.Activities;
using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Demo;

/// <summary>
/// The rows that the past of the demo municipality is made of. Figures are never written here: they are what the
/// definitions find in these rows. 2018 is laid out day by day, other years by chance within their cohorts.
/// </summary>
internal static class DemoPlans
{
    public const int FirstYear = 2016;

    /// <summary>The year whose rows are laid out by hand.</summary>
    public const int KnownYear = 2018;

    private static readonly DemoCohort[] Cohorts =
    [
        new(2016, 11, 10, 13, 6),
        new(2017, 7, 7, 13, 10),
        new(2018, 5, 11, 12, 6),
        new(2019, 5, 14, 16, 9),
        new(2020, 8, 15, 14, 8),
        new(2021, 8, 15, 14, 8),
        new(2022, 8, 16, 14, 8),
        new(2023, 8, 16, 14, 8),
        new(2024, 8, 16, 15, 8),
        new(2025, 9, 16, 15, 8),
    ];

    /// <summary>What each month has of a year's work, in hundredths of an even share: the team is away in July.</summary>
    private static readonly int[] Season = [95, 105, 115, 105, 115, 95, 50, 90, 115, 120, 115, 80];

    public static DemoPlannedYear Known { get; } = new(
        [1, 2, 1, 3, 2, 1, 0, 2, 3, 2, 3, 1],
        [(1, 23), (3, 8), (4, 19), (6, 5), (9, 12), (10, 30), (12, 6)],
        [
            new(1, 17, Audience.Staff, 50, 45),
            new(1, 31, Audience.School, 30, 32),
            new(2, 14, Audience.School, 60, 60),
            new(2, 28, Audience.Leaders, 35, 28),
            new(3, 8, Audience.Public, 40, 75),
            new(3, 21, Audience.Staff, 45, 41),
            new(4, 9, Audience.Staff, 40, 38),
            new(4, 18, Audience.School, 55, 52),
            new(5, 3, Audience.Leaders, 25, 24),
            new(5, 16, Audience.Public, 50, 66),
            new(5, 30, Audience.Staff, 40, 35),
            new(6, 7, Audience.Public, 30, null, Estimated: 40),
            new(8, 29, Audience.School, 50, 48),
            new(9, 11, Audience.School, 60, 57),
            new(9, 20, Audience.Staff, 30, 30),
            new(10, 2, Audience.School, 65, 62),
            new(10, 10, Audience.Staff, 20, null, IsCancelled: true),
            new(10, 17, Audience.Staff, 45, 44),
            new(11, 6, Audience.Leaders, 40, 36),
            new(11, 15, Audience.School, 50, 50),
            new(11, 28, Audience.Staff, 30, 30),
            new(12, 4, Audience.Roma, 25, null, Estimated: 20),
        ]);

    /// <summary>Supports that cross the edges of the year by hand: the day they open, are closed, opened again, closed again.</summary>
    public static IReadOnlyList<DemoEdge> Edges { get; } =
    [
        new(new(2017, 5, 10), new(2018, 3, 9)) { ReopenedOn = new(2018, 8, 20), ClosedAgainOn = new(2019, 11, 8) },
        new(new(2017, 10, 2), new(2017, 12, 18)) { ReopenedOn = new(2018, 1, 22), ClosedAgainOn = new(2018, 12, 14) },
        new(new(2018, 2, 6), new(2018, 12, 31)),
        new(new(2018, 12, 31), new(2019, 6, 12)),
        new(new(2018, 6, 11), new(2018, 11, 30)) { ReopenedOn = new(2018, 12, 10), ClosedAgainOn = new(2018, 12, 20) },
        new(new(2018, 3, 1), new(2018, 10, 5)) { ReopenedOn = new(2019, 2, 4), ClosedAgainOn = new(2019, 9, 27) },
        new(new(2018, 5, 16), new(2018, 5, 16)),
        new(new(2017, 9, 4), new(2018, 6, 15)) { JointFrom = new(2017, 11, 6), JointUntil = new(2018, 2, 16) },
        new(new(2018, 1, 15), new(2019, 5, 24)) { JointFrom = new(2018, 3, 5) },
        new(new(2018, 4, 9), new(2018, 10, 26)) { JointFrom = new(2018, 5, 2), JointUntil = new(2018, 5, 3) },
        new(new(2018, 8, 27), new(2019, 12, 5)) { JointFrom = new(2018, 12, 31), JointUntil = new(2019, 3, 1) },
        new(new(2018, 2, 19), new(2018, 11, 16)) { JointFrom = new(2018, 2, 19) },
        new(new(2017, 1, 30), new(2019, 4, 11)) { JointFrom = new(2017, 2, 20), JointUntil = new(2017, 12, 29) },
        new(new(2018, 11, 5), new(2019, 10, 17)) { JointFrom = new(2019, 1, 2) },
    ];

    /// <summary>Years after those laid out go on like the last one.</summary>
    public static DemoCohort Cohort(int year) => Cohorts[Math.Min(year - FirstYear, Cohorts.Length - 1)] with { Year = year };

    /// <summary>How many bridge-builders' pairs a year has at least; 2018 has those that are laid out by hand.</summary>
    public static int Joint(int year) => Growing(year, 4, 30);

    /// <summary>How many supports change hands in a year.</summary>
    public static int HandedOver(int year) => Growing(year, 2, 20);

    /// <summary>How much of this a year has at least, until a month and within it.</summary>
    /// <param name="part">How much of the month has passed, in hundredths.</param>
    public static int Until(DemoCount what, int year, int month, int part)
    {
        var whole = what switch
        {
            DemoCount.Talk => Growing(year, 320, 2_000),
            DemoCount.Answer => Growing(year, 24, 450),
            DemoCount.Obstacle => Growing(year, 18, 80),
            DemoCount.Result => Growing(year, 26, 160),
        };
        return whole * ((Season[..(month - 1)].Sum() * 100) + (Season[month - 1] * part)) / (Season.Sum() * 100);
    }

    /// <summary>A little more each year, for a while.</summary>
    /// <param name="eachYear">In hundredths.</param>
    private static int Growing(int year, int first, int eachYear) => first + (Math.Min(year - FirstYear, 12) * eachYear / 100);
}
