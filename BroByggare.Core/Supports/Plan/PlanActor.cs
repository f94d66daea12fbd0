using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Supports.Plan;

/// <summary>Who does what in the plan; on paper "Jag gör / Brobyggaren gör / Kontakten gör".</summary>
public enum PlanActor
{
    Person,
    Bridgebuilder,

    /// <summary>A key contact, named by its number in the register.</summary>
    KeyContact,
}
