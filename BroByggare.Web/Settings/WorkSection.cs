using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Web.Settings;

/// <summary>What the municipality has decided, read from the settings.</summary>
internal static class WorkSection
{
    public static WorkRules Of(IServiceProvider services)
    {
        var settings = services.GetRequiredService<IConfiguration>();
        var standard = new WorkRules();
        return new()
        {
            DaysWithoutContact = settings.Number("Work:DaysWithoutContact", standard.DaysWithoutContact, 1, 365),
            ConsentMonths = settings.Number("Work:ConsentMonths", standard.ConsentMonths, 1, Consent.LongestMonths),
            PhoneHours = settings["Work:PhoneHours"] ?? standard.PhoneHours,
            // Needs a decision of the board; the demo municipality has taken it.
            HelpWithoutIdentity = settings.YesOrNo(
                "Work:HelpWithoutIdentity", services.GetRequiredService<IHostEnvironment>().IsDevelopment()),
        };
    }
}
