using BroByggare.Core.Kernel;

namespace BroByggare.Core.Activities;

/// <summary>An area that an activity concerned.</summary>
public sealed class ActivityArea
{
    private ActivityArea() { }

    internal ActivityArea(AreaCode area) => Area = area;

    public AreaCode Area { get; private set; }
}
