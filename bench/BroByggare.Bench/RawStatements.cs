namespace BroByggare.Bench;

/// <summary>What the product asks, as one would write it by hand.</summary>
internal static class RawStatements
{
    public static readonly string[] ListOfMine =
    [
        """
        SELECT s.Id, p.Name, s.Step, s.LastContactOn, s.NextDueOn, s.ParkedUntil, s.OpenedOn
        FROM Responsibilities r JOIN Supports s ON s.Id = r.SupportId JOIN People p ON p.Id = s.PersonId
        WHERE r.MemberId = @member AND r.Until IS NULL AND s.ClosedOn IS NULL
        ORDER BY s.LastContactOn DESC, s.Id DESC LIMIT 50
        """,
        """
        SELECT s.Step, count(*) FROM Responsibilities r JOIN Supports s ON s.Id = r.SupportId
        WHERE r.MemberId = @member AND r.Until IS NULL AND s.ClosedOn IS NULL GROUP BY s.Step
        """,
    ];

    public static readonly string[] ListOfTeam =
    [
        """
        SELECT s.Id, p.Name, s.Step, s.LastContactOn, s.NextDueOn, s.ParkedUntil, s.OpenedOn
        FROM Supports s JOIN People p ON p.Id = s.PersonId
        WHERE s.TeamId = @team AND s.ClosedOn IS NULL ORDER BY s.LastContactOn DESC, s.Id DESC LIMIT 50
        """,
        "SELECT count(*) FROM (SELECT 1 FROM Supports WHERE TeamId = @team AND ClosedOn IS NULL LIMIT 10000)",
    ];

    public static readonly string[] ByNumber =
    [
        """
        SELECT s.Id, p.Name, s.Step, s.ClosedOn FROM Supports s JOIN People p ON p.Id = s.PersonId
        WHERE s.Id = @id AND EXISTS (SELECT 1 FROM Responsibilities r WHERE r.SupportId = s.Id AND r.MemberId = @member AND r.Until IS NULL)
        """,
    ];

    public static readonly string[] ByName =
    [
        """
        SELECT s.Id, p.Name, s.Step, s.ClosedOn
        FROM PersonNameKeys k JOIN Supports s ON s.PersonId = k.PersonId JOIN People p ON p.Id = k.PersonId
        WHERE k.Key = @key AND s.TeamId = @team LIMIT 8
        """,
    ];

    public static readonly string[] Open =
    [
        "INSERT INTO Log (Id, At, By, Command, Subject, SubjectId, IsRead, Hash) VALUES ((SELECT max(Id) + 1 FROM Log), '2026-01-01 08:00:00', @member, 'IndividualSupport.Open', 'IndividualSupport', @id, 1, randomblob(32))",
        "SELECT * FROM Supports s JOIN People p ON p.Id = s.PersonId WHERE s.Id = @id",
        "SELECT * FROM SupportAreas WHERE SupportId = @id",
        "SELECT * FROM OpenPeriods WHERE SupportId = @id",
        "SELECT * FROM Rounds WHERE SupportId = @id",
        "SELECT * FROM Measures WHERE SupportId = @id",
        "SELECT * FROM PlanActions WHERE SupportId = @id",
        "SELECT * FROM PlanGoals WHERE SupportId = @id",
        "SELECT * FROM Watches WHERE SupportId = @id",
        "SELECT * FROM Responsibilities WHERE SupportId = @id",
        "SELECT * FROM Consents WHERE SupportId = @id",
        "SELECT * FROM Referrals WHERE SupportId = @id",
    ];

    public static readonly string[] Advance =
    [
        "BEGIN IMMEDIATE",
        "UPDATE Supports SET Step = Step, Version = Version + 0 WHERE Id = @id",
        "INSERT INTO History (SupportId, Kind, By, At, Why, FromStep, ToStep) VALUES (@id, 'Advanced', @member, '2026-01-01 08:00:00', '', 'MeasureIdentification', 'MeasureIdentification')",
        "INSERT INTO Log (Id, At, By, Command, Subject, SubjectId, IsRead, Once, Hash) VALUES ((SELECT max(Id) + 1 FROM Log), '2026-01-01 08:00:00', @member, 'IndividualSupport.Advance', 'IndividualSupport', @id, 0, hex(randomblob(16)), randomblob(32))",
        "COMMIT",
    ];

    public static readonly string[] FiveFigures =
    [
        "SELECT count(*) FROM OpenPeriods WHERE OpenedOn <= @last AND (ClosedOn IS NULL OR ClosedOn > @last)",
        "SELECT count(*) FROM OpenPeriods WHERE ClosedOn BETWEEN @first AND @last AND (ReopenedOn IS NULL OR ReopenedOn > @last)",
        """
        SELECT count(DISTINCT b.SupportId) FROM Responsibilities b JOIN Responsibilities a ON a.SupportId = b.SupportId AND a.Number < b.Number
        WHERE b.Number > 1 AND a.MemberId <> b.MemberId AND b."From" <= @last AND (b.Until IS NULL OR b.Until >= @first)
          AND a."From" <= @last AND (a.Until IS NULL OR a.Until >= @first) AND (a.Until IS NULL OR a.Until >= b."From")
          AND EXISTS (SELECT 1 FROM OpenPeriods o WHERE o.SupportId = b.SupportId AND o.OpenedOn <= @last AND (o.ClosedOn IS NULL OR o.ClosedOn >= @first))
        """,
        "SELECT sum(Numbers_Counted) FROM Activities WHERE \"On\" BETWEEN @first AND @last AND Kind = 'Lecture' AND IsHeld",
        "SELECT count(*) FROM Results WHERE \"On\" BETWEEN @first AND @last AND Kind = 'Job' AND TakenBackOn IS NULL",
        "SELECT count(*) FROM HelpWithoutIdentity WHERE \"On\" BETWEEN @first AND @last AND Result = 'Job'",
    ];

    /// <summary>The five, and the charts of the dashboard.</summary>
    public static readonly string[] Dashboard =
    [
        .. FiveFigures,
        "SELECT s.Step, count(*) FROM OpenPeriods o JOIN Supports s ON s.Id = o.SupportId WHERE o.OpenedOn <= @last AND (o.ClosedOn IS NULL OR o.ClosedOn > @last) GROUP BY s.Step",
        "SELECT a.Area, count(*) FROM OpenPeriods o JOIN SupportAreas a ON a.SupportId = o.SupportId WHERE o.OpenedOn <= @last AND (o.ClosedOn IS NULL OR o.ClosedOn > @last) GROUP BY a.Area",
        """
        SELECT r.MemberId, count(*) FROM OpenPeriods o JOIN Responsibilities r ON r.SupportId = o.SupportId
        WHERE o.OpenedOn <= @last AND (o.ClosedOn IS NULL OR o.ClosedOn > @last) AND r."From" <= @last AND (r.Until IS NULL OR r.Until > @last) GROUP BY r.MemberId
        """,
        "SELECT KeyContactId, Rung, count(*) FROM Referrals WHERE PlannedOn BETWEEN @first AND @last GROUP BY KeyContactId, Rung",
        "SELECT substr(OpenedOn, 1, 7), count(*) FROM Supports WHERE OpenedOn BETWEEN @first AND @last GROUP BY 1",
        "SELECT substr(ClosedOn, 1, 7), count(*) FROM OpenPeriods WHERE ClosedOn BETWEEN @first AND @last AND (ReopenedOn IS NULL OR ReopenedOn > @last) GROUP BY 1",
    ];
}
