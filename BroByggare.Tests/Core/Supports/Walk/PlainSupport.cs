namespace BroByggare.Tests.Core.Supports.Walk;

/// <summary>
/// A support as plain facts, for the walk to hold beside the real one. It knows nothing of the product's types:
/// steps are 0 to 4, days are numbers, people are numbers.
/// </summary>
internal sealed class PlainSupport
{
    public int Day { get; set; }

    public int Step { get; set; }

    public bool IsClosed { get; set; }

    public int? ParkedUntil { get; set; }

    public bool HasProblem { get; set; }

    public bool HasArea { get; set; }

    public bool IsInformed { get; set; }

    public bool IsAgreed { get; set; }

    public bool IsJudged { get; set; }

    public int Round { get; set; } = 1;

    public List<Option> Options { get; } = [];

    public List<Line> Lines { get; } = [];

    /// <summary>Taken out of the plan while it was made.</summary>
    public List<Line> Removed { get; } = [];

    public int LinesEver { get; set; }

    public List<Ladder> Ladders { get; } = [];

    public List<Leave> Leaves { get; } = [];

    public List<bool> OpenWatches { get; } = [];

    public List<Duty> Duties { get; } = [];

    public List<Time> Times { get; } = [];

    /// <summary>What the history must tell, in order.</summary>
    public List<string> Story { get; } = ["Opened"];

    public bool IsParked => ParkedUntil > Day;

    public IEnumerable<Option> Now => Options.Where(option => option.Round == Round);

    public IEnumerable<Option> Chosen => Now.Where(option => option.IsChosen);

    public IEnumerable<Duty> DutiesNow => Duties.Where(duty => duty.Until is null);

    public bool IsWholePlan => Chosen.All(option => Lines.Exists(line => line.Option == option.Number && line.State != 'x'));

    public bool MayTell(int contact) =>
        Leaves.Exists(leave => leave.Contact == contact && !leave.IsWithdrawn && leave.From <= Day && Day <= leave.Until);

    /// <summary>Open at the end of a day.</summary>
    public bool IsOngoing(int day) => Times.Exists(time => time.Opened <= day && (time.Closed is null || time.Closed > day));

    /// <summary>Closed during these days and not opened again before they end.</summary>
    public bool IsClosedIn(int from, int to)
    {
        for (var time = 0; time < Times.Count; time++)
        {
            var isOpenedAgain = time + 1 < Times.Count && Times[time + 1].Opened <= to;
            if (Times[time].Closed >= from && Times[time].Closed <= to && !isOpenedAgain)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Two had it over the same night while it was open, and that evening or the next morning is one of these days: asked
    /// night by night. One who stops on the day another begins shares no night with them.
    /// </summary>
    public bool IsJointIn(int from, int to)
    {
        for (var night = Math.Max(from - 1, 0); night <= to; night++)
        {
            if (IsOngoing(night)
                && Duties.Where(duty => duty.From <= night && (duty.Until is null || duty.Until > night)).Select(duty => duty.Member).Distinct().Count() > 1)
                return true;
        }

        return false;
    }

    /// <summary>A measure: which round, chosen or not, evaluated or not.</summary>
    internal sealed class Option
    {
        public required int Number { get; init; }

        public required int Round { get; init; }

        public bool IsChosen { get; set; }

        public bool IsEvaluated { get; set; }
    }

    /// <summary>A line of the plan: o open, d done, x dropped.</summary>
    internal sealed class Line
    {
        public required int Number { get; init; }

        public required int Option { get; init; }

        public char State { get; set; } = 'o';
    }

    /// <summary>A referral: its rung by name, and whether it ended off the ladder.</summary>
    internal sealed class Ladder
    {
        public required int Contact { get; init; }

        public string Rung { get; set; } = "Planned";

        public bool IsEnded { get; set; }

        /// <summary>By the last closing, and by nothing else.</summary>
        public bool IsEndedByClosing { get; set; }

        public bool IsWaiting => !IsEnded && Rung is "Planned" or "ContactMade" && !IsEnded;

        public bool IsOpen => !IsEnded && Rung != "Declined" && Rung != "Answered";
    }

    /// <summary>A consent.</summary>
    internal sealed class Leave
    {
        public required int Contact { get; init; }

        public required int From { get; init; }

        public required int Until { get; init; }

        public bool IsWithdrawn { get; set; }
    }

    /// <summary>Who was responsible, from which day until which.</summary>
    internal sealed class Duty
    {
        public required int Member { get; init; }

        public required int From { get; init; }

        public int? Until { get; set; }
    }

    /// <summary>When it was open.</summary>
    internal sealed class Time
    {
        public required int Opened { get; init; }

        public int? Closed { get; set; }
    }
}
