using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Plan;

/// <summary>Whom a contact concerned: a support, somebody who is still to be found, or nobody named.</summary>
/// <param name="Support">Null for the two others.</param>
public sealed record Whom(SupportId? Support, bool IsWithoutIdentity = false)
{
    public static Whom Other { get; } = new(null, false);

    public static Whom WithoutIdentity { get; } = new(null, true);
}
