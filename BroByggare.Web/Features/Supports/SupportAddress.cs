using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;

namespace BroByggare.Web.Features.Supports;

/// <summary>Where one support stands.</summary>
public static class SupportAddress
{
    public const string List = "/stod";

    public static string Of(SupportId id) => string.Create(CultureInfo.InvariantCulture, $"{List}/{id.Value}");
}
