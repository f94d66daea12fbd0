using BroByggare.Core.Kernel;

namespace BroByggare.Core.KeyContacts;

/// <summary>An area that a key contact can help with.</summary>
public sealed class KeyContactArea
{
    private KeyContactArea() { }

    internal KeyContactArea(AreaCode area) => Area = area;

    public AreaCode Area { get; private set; }
}
