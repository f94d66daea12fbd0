namespace BroByggare.Core.Team;

/// <summary>Which team of bridge-builders; a coordinator sees the supports of one.</summary>
public readonly record struct TeamId(int Value);
