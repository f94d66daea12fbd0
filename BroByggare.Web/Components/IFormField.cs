namespace BroByggare.Web.Components;

/// <summary>A field as the form that it stands in sees it.</summary>
internal interface IFormField
{
    string Label { get; }

    /// <summary>Where the keyboard goes to put it right.</summary>
    string Id { get; }

    /// <summary>What stands there is no value of the kind: no button of the form goes past it.</summary>
    bool IsMisread { get; }

    /// <summary>What must be put right before the form is sent. What a rule said of the press before is not: it is asked anew.</summary>
    string? Fault { get; }

    /// <summary>What is shown under it now, or null.</summary>
    string? ErrorToShow { get; }

    /// <summary>The form is about to be sent: what is wrong or missing is shown from now on.</summary>
    void Tell();

    /// <summary>What stands there now is what is being saved; null when the saving is over.</summary>
    void Send(bool isSending);
}
