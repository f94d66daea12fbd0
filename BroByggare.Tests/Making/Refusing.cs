using BroByggare.Core.Kernel;

namespace BroByggare.Tests.Making;

/// <summary>Says in one word that a verb was refused, and by which rule.</summary>
public static class Refusing
{
    public static void ShouldBeRefusedBy(this Action verb, Refusal rule) =>
        verb.Should().Throw<RefusedException>().Which.Refusal.Should().Be(rule);
}
