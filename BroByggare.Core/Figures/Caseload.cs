namespace BroByggare.Core.Figures;

/// <summary>How many ongoing supports a member of staff is responsible for, alone or jointly.</summary>
public sealed record Caseload(string Member, int Supports);
