using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Results;

namespace BroByggare.Core.Demo;

/// <summary>What the invented supports refer to: the key contacts by name.</summary>
internal sealed class DemoRegister(IReadOnlyDictionary<string, KeyContactId> contacts)
{
    public IReadOnlyDictionary<ResultKind, string[]> ResultWords { get; } =
        DemoWords.Results.GroupBy(result => result.Kind).ToDictionary(kind => kind.Key, kind => kind.Select(result => result.What).ToArray());

    public KeyContactId Find(string organisation) => contacts[organisation];
}
