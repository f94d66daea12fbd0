using System.Diagnostics.Metrics;

namespace BroByggare.Core.Kernel;

/// <summary>What is counted for whoever watches the machine: how much and how it went, never who, about whom, or a word.</summary>
public static class Meters
{
    /// <summary>What the one who collects must ask for.</summary>
    public const string Name = "BroByggare";

    private static readonly Meter Own = new(Name);

    /// <summary>Each command by its name and how it ended.</summary>
    public static Counter<long> Commands { get; } = Own.CreateCounter<long>("brobyggare.commands", "{command}", "Commands, by name and outcome.");

    /// <summary>How long whoever writes waits for a turn.</summary>
    public static Histogram<double> WriteWait { get; } = Own.CreateHistogram<double>("brobyggare.write_gate.wait", "s", "How long a writer waited for its turn.");

    /// <summary>Sign-ins that came to nothing, by the page that told why.</summary>
    public static Counter<long> SignInsRefused { get; } = Own.CreateCounter<long>("brobyggare.sign_ins.refused", "{sign_in}", "Sign-ins that came to nothing, by problem.");
}
