using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Responsible;

namespace BroByggare.Core.Supports.Referrals;

/// <summary>One consent on paper, to read together and to take home: only what it is about, and nothing else of the support.</summary>
public sealed record ConsentSheet(SupportId Id, string Name, DateOnly Today, ConsentView Consent, IReadOnlyList<ResponsibleView> Responsible);
