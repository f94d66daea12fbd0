namespace BroByggare.Core.Figures;

/// <summary>How many ongoing supports a member of staff is responsible for, alone or jointly.</summary>
/// <param name="HasLeft">The account is switched off: somebody must take these over.</param>
public sealed record Caseload(string Member, int Supports, bool HasLeft);
