using BroByggare.Core.Kernel;

namespace BroByggare.Web.Components;

/// <summary>
/// Which reasons stand on the page. The same rule is shown once; the other buttons that it is against have it when they
/// are pointed at or reached, so that a page does not say one thing ten times.
/// </summary>
public sealed class ReasonsTold
{
    private readonly List<(object Button, Refusal Rule)> _told = [];

    /// <summary>Notes what the button says now. True when another that stood there before it says the same.</summary>
    public bool IsRepeated(object button, Refusal? rule)
    {
        var at = _told.FindIndex(told => told.Button == button);
        if (at >= 0 && _told[at].Rule != rule)
            _told.RemoveAt(at);
        if (rule is not null && !_told.Exists(told => told.Button == button))
            _told.Add((button, rule));
        return rule is not null && _told.Find(told => told.Rule == rule).Button != button;
    }

    public void Forget(object button) => _told.RemoveAll(told => told.Button == button);
}
