namespace BroByggare.Core.Authorization;

/// <summary>Says beside a command or query who may use it; on a class, for all of its methods that do not say otherwise.</summary>
/// <remarks>It grants nothing: the database decides, and a test holds what is said here against what happens.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class DocumentedRightAttribute(Right right) : Attribute
{
    public Right Right { get; } = right;
}
