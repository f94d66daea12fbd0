using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Core.LogReviews;

/// <summary>What a member of staff has opened during some days.</summary>
/// <param name="Rows">The newest first.</param>
public sealed record MemberExtract(MemberView Member, Period Days, Page<MemberExtractRow> Rows);
