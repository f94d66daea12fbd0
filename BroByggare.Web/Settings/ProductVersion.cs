using System.Reflection;

namespace BroByggare.Web.Settings;

/// <summary>Which BroByggare this is: the year, the month and the day of its changelog's newest part.</summary>
internal static class ProductVersion
{
    public static string Now { get; } = typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
