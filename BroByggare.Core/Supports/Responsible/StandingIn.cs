namespace BroByggare.Core.Supports.Responsible;

/// <summary>Somebody works with a support because they stand in for one who is responsible.</summary>
/// <param name="For">Who is away.</param>
/// <param name="Until">The last day.</param>
public sealed record StandingIn(string For, DateOnly Until);
