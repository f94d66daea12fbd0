using BroByggare.Core.Kernel;

namespace BroByggare.Core.Activities;

/// <summary>What is planned.</summary>
/// <param name="Title">At most 100 characters.</param>
/// <param name="Place">Or empty; at most 100 characters.</param>
public sealed record ActivityDetails(
    ActivityKind Kind,
    string Title,
    DateOnly On,
    string Place,
    Audience Audience,
    IReadOnlyCollection<AreaCode> Areas);
