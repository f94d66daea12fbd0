using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Plan;

/// <summary>One line of the plan: who does what by when.</summary>
public sealed class PlanAction
{
    private PlanAction() { }

    internal PlanAction(PlanActionId id, MeasureId measure, PlanActor who, KeyContactId? contact, string what, DateOnly dueOn, TeamMemberId writtenBy)
    {
        Id = id;
        MeasureId = measure;
        Who = who;
        KeyContactId = contact;
        What = what;
        DueOn = dueOn;
        WrittenBy = writtenBy;
    }

    public PlanActionId Id { get; private set; }

    public MeasureId MeasureId { get; private set; }

    public PlanActor Who { get; private set; }

    /// <summary>Which key contact, when <see cref="Who"/> is one.</summary>
    public KeyContactId? KeyContactId { get; private set; }

    /// <summary>At most 500 characters.</summary>
    public EncryptedText What { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    /// <summary>Who wrote the line.</summary>
    public TeamMemberId WrittenBy { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>Who marked it as done or dropped it; whoever is responsible later never takes their place.</summary>
    public TeamMemberId? SettledBy { get; private set; }

    public DateOnly? DroppedOn { get; private set; }

    /// <summary>Why it was dropped, or empty.</summary>
    public EncryptedText DropReason { get; private set; } = "";

    /// <summary>Taken out while the plan was made: no part of it any more.</summary>
    public DateOnly? TakenBackOn { get; private set; }

    public bool IsOpen => DoneOn is null && DroppedOn is null && TakenBackOn is null;

    internal void Edit(PlanActor who, KeyContactId? contact, string what, DateOnly dueOn)
    {
        (Who, KeyContactId, DueOn) = (who, contact, dueOn);
        if (what != What.Text)
            What = what;
    }

    internal void Finish(Signature signed)
    {
        DoneOn = signed.On;
        SettledBy = signed.By;
    }

    internal void Drop(Signature signed, string reason)
    {
        DroppedOn = signed.On;
        SettledBy = signed.By;
        DropReason = reason;
    }

    internal void OpenAgain()
    {
        (DoneOn, DroppedOn, SettledBy) = (null, null, null);
        DropReason = "";
    }

    /// <param name="on">Null: it is put back.</param>
    internal void TakeBack(DateOnly? on) => TakenBackOn = on;
}
