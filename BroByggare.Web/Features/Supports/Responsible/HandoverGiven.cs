using BroByggare.Core.Supports.Responsible;

namespace BroByggare.Web.Features.Supports.Responsible;

/// <summary>How it went: of how many, and those that were refused.</summary>
public sealed record HandoverGiven(int Asked, IReadOnlyList<NotHandedOver> Not);
