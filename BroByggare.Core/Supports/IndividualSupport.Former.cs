using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;

namespace BroByggare.Core.Supports;

/// <summary>One way of keeping what stood before, for every text that can be changed.</summary>
public sealed partial class IndividualSupport
{
    private readonly List<FormerText> _formerTexts = [];

    /// <summary>Written to; read through the queries.</summary>
    public IReadOnlyList<FormerText> FormerTexts => _formerTexts;

    /// <summary>Keeps the words that are about to be replaced; the same words again replace nothing.</summary>
    private void Keep(FormerPlace place, int part, string before, string after, Signature signed)
    {
        if (before.Length > 0 && before != after)
            _formerTexts.Add(new(place, part, before, signed));
    }
}
