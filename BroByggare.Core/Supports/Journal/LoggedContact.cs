using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Plan;

namespace BroByggare.Core.Supports.Journal;

/// <summary>The contact that the actor logged last in a support, so that it can be taken back.</summary>
/// <param name="NextStep">The watch added last, if it is open.</param>
public sealed record LoggedContact(Seen<SupportId> Seen, ContactId Contact, WatchId? NextStep);
