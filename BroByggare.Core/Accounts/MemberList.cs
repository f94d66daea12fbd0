using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Core.Accounts;

/// <summary>A page of the accounts.</summary>
/// <param name="Teams">Those the reader may choose among.</param>
/// <param name="WhyNotWrite">Why the reader may not change anything here, or null.</param>
public sealed record MemberList(Page<MemberRow> Page, IReadOnlyList<TeamView> Teams, Refusal? WhyNotWrite);
