using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using BroByggare.Web.Authentication;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.Privacy;

/// <summary>The addresses of what the person has a right to.</summary>
internal static class PrivacyPaths
{
    public const string Extract = "/stod/{Number:int}/registerutdrag";
    public const string ExtractFile = Extract + FileEnding;
    public const string FileEnding = StepUp.FileEnding;
    public const string Information = "/information";
    public const string InformationForSupport = "/stod/{Number:int}/information";

    public static string ExtractOf(SupportId id) => $"{SupportAddress.Of(id)}/registerutdrag";

    public static string FileOf(SupportId id) => ExtractOf(id) + FileEnding;

    public static string InformationOf(SupportId id) => $"{SupportAddress.Of(id)}/information";
}
