using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.Privacy.Retention;

/// <summary>The addresses of culling.</summary>
internal static class CullingPaths
{
    public const string All = "/gallring";
    public const string One = "/gallring/{Number:int}";
    public const string Certificate = "/gallring/{Number:int}/bevis";
    public const string Erase = "/stod/{Number:int}/radera";

    public static string Of(CullingId id) => string.Create(CultureInfo.InvariantCulture, $"{All}/{id.Value}");

    public static string CertificateOf(CullingId id) => $"{Of(id)}/bevis";

    public static string EraseOf(SupportId id) => $"{SupportAddress.Of(id)}/radera";
}
