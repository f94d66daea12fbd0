using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;

namespace BroByggare.Web.Features.Supports.Plan;

/// <summary>What is typed for a line of the plan.</summary>
public sealed class PlanLineInput
{
    public MeasureId? Measure { get; set; }

    public PlanActor Who { get; set; }

    public KeyContactId? Contact { get; set; }

    public string? What { get; set; }

    public DateOnly? DueOn { get; set; }

    /// <summary>A day far ahead that was said to be right.</summary>
    public DateOnly? Meant { get; set; }

    /// <summary>What a line says; an empty one for null.</summary>
    public static PlanLineInput Of(PlanLineView? line) => line is null
        ? new()
        : new() { Who = line.Who, Contact = line.Contact, What = line.What, DueOn = line.Due.On, Meant = line.Due.On };

    public Task Edit(SupportCommands commands, Seen<SupportId> seen, PlanActionId line) =>
        commands.EditAction(seen, line, Who, Contact, What ?? "", DueOn ?? DateOnly.MinValue);

    /// <summary>A day that is left out is one that has passed, and the rule says so.</summary>
    public Task Plan(SupportCommands commands, Seen<SupportId> seen) =>
        commands.PlanAction(seen, Measure ?? default, Who, Contact, What ?? "", DueOn ?? DateOnly.MinValue);
}
