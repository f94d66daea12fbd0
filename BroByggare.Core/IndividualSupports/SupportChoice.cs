namespace BroByggare.Core.IndividualSupports;

/// <summary>An open support to write in.</summary>
/// <param name="IsJoint">Then a note is shared with the others or the writer's own.</param>
public sealed record SupportChoice(SupportId Id, string Name, bool IsJoint);
