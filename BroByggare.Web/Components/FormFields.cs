using BroByggare.Core.Kernel;

namespace BroByggare.Web.Components;

/// <summary>
/// What a form knows of what stands in it. Each field makes itself known, and so none can be forgotten: nothing is saved
/// while one of them is in error, by whatever button.
/// </summary>
internal sealed class FormFields
{
    private readonly List<IFormField> _all = [];

    /// <summary>The form has begun or ended its saving: its button shows it.</summary>
    public event Action? Changed;

    /// <summary>The rule that the sending button shows; the key Enter is no way round it.</summary>
    public Refusal? WhyNot { get; set; }

    /// <summary>What the form changes was taken away meanwhile.</summary>
    public bool IsGone { get; set; }

    public bool IsSending { get; private set; }

    /// <summary>Something must be put right before it is sent.</summary>
    public bool HasFault => _all.Exists(one => one.Fault is not null);

    /// <summary>What is shown as wrong now.</summary>
    public IReadOnlyList<IFormField> Wrong => [.. _all.Where(one => one.ErrorToShow is not null)];

    public void Add(IFormField one) => _all.Add(one);

    public void Remove(IFormField one) => _all.Remove(one);

    /// <summary>For a button that does not send the form: what may be left out may still be missing.</summary>
    public bool AreUnderstood()
    {
        var misread = _all.FindAll(one => one.IsMisread);
        misread.ForEach(one => one.Tell());
        return misread.Count == 0;
    }

    public void Tell() => _all.ForEach(one => one.Tell());

    public void Send(bool isSending)
    {
        IsSending = isSending;
        _all.ForEach(one => one.Send(isSending));
        Changed?.Invoke();
    }
}
