using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.Merging;

/// <summary>The address where two records of one person are put together.</summary>
internal static class MergePaths
{
    public const string Merge = "/stod/{Number:int}/sla-ihop";

    /// <summary>The other support's number in the address.</summary>
    public const string With = "med";

    public static string Of(SupportId kept) => $"{SupportAddress.Of(kept)}/sla-ihop";

    public static string Of(SupportId kept, SupportId gone) => string.Create(CultureInfo.InvariantCulture, $"{Of(kept)}?{With}={gone.Value}");
}
