namespace BroByggare.Core.Kernel;

/// <summary>Something new is about to be written: by whom, and a mark made when the form was opened, so that a double press makes one.</summary>
public sealed record FormKey(Actor Actor, Guid Once)
{
    /// <summary>A form is opened.</summary>
    public static FormKey By(Actor actor) => new(actor, Guid.NewGuid());
}
