using BroByggare.Core.Team;

namespace BroByggare.Web;

/// <summary>What the municipality has decided, read from the settings.</summary>
internal static class WorkDecisions
{
    public static WorkRules Of(IServiceProvider services)
    {
        var work = services.GetRequiredService<IConfiguration>().GetSection("Work");
        var standard = new WorkRules();
        return new()
        {
            DaysWithoutContact = work.GetValue(nameof(WorkRules.DaysWithoutContact), standard.DaysWithoutContact),
            ConsentMonths = Math.Clamp(work.GetValue(nameof(WorkRules.ConsentMonths), standard.ConsentMonths), 1, standard.ConsentMonths),
            // Needs a decision of the board; the demo municipality has taken it.
            HelpWithoutIdentity = work.GetValue(
                nameof(WorkRules.HelpWithoutIdentity), services.GetRequiredService<IHostEnvironment>().IsDevelopment()),
        };
    }
}
