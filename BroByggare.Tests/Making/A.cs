using BroByggare.Core.Kernel;

namespace BroByggare.Tests.Making;

/// <summary>What a test needs but is not about: one line for each thing, with everything that does not matter filled in.</summary>
public static partial class A
{
    public static TeamId Team { get; } = new(1);

    public static Actor Bridgebuilder { get; } = new(new(1), Role.Bridgebuilder, Team);

    public static Actor Coordinator { get; } = new(new(2), Role.Coordinator, Team);

    public static Actor Manager { get; } = new(new(3), Role.Manager, Team);
}
