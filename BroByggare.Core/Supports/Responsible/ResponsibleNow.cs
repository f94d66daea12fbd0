using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>Who is responsible for a support now.</summary>
internal sealed record ResponsibleNow(SupportId Support, TeamMemberId Id, string Name);
