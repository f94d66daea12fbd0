using BroByggare.Core.Kernel;

namespace BroByggare.Web.Settings;

/// <summary>The demo, while trying.</summary>
internal sealed record DemoSettings : ISettingsSection
{
    public static string Section => "Demo";

    /// <summary>An empty database gets the demo municipality. Refused outside Development.</summary>
    public bool Fill { get; init; }
}
