namespace BroByggare.Core.Demo;

/// <summary>What a past year held besides its supports.</summary>
/// <param name="JobsByMonth">Jobs of supported people, January first.</param>
/// <param name="JobsWithoutIdentity">Days (month, day) of jobs that were noted without identity.</param>
internal sealed record DemoPlannedYear(
    IReadOnlyList<int> JobsByMonth,
    IReadOnlyList<(int Month, int Day)> JobsWithoutIdentity,
    IReadOnlyList<DemoLecture> Lectures);
