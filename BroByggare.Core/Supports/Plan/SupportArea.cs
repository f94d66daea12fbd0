using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Plan;

/// <summary>One of the areas a support concerns.</summary>
public sealed class SupportArea
{
    private SupportArea() { }

    internal SupportArea(AreaCode area) => Area = area;

    public AreaCode Area { get; private set; }
}
