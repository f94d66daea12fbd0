using BroByggare.Core.Privacy.Retention;

namespace BroByggare.Web.Settings;

/// <summary>How long the municipality has decided that things are kept, in months, read from the section <c>Culling</c> of the settings.</summary>
internal static class RetentionSection
{
    /// <summary>What the demo municipality has decided.</summary>
    private const int PersonsInDemo = 24;

    public static CullingRules Of(IServiceProvider services)
    {
        var settings = services.GetRequiredService<IConfiguration>();
        int? Months(string name, int shortest) => settings.Number($"Culling:{name}", 1, 1200) is { } months ? Math.Max(shortest, months) : null;
        return new()
        {
            Persons = Months("PersonsMonths", 0) ?? (services.GetRequiredService<IHostEnvironment>().IsDevelopment() ? PersonsInDemo : null),
            KeyContacts = Months("KeyContactsMonths", 0),
            Sessions = Months("SessionsMonths", 0),
            Deputies = Months("DeputiesMonths", 0),
            LogReviews = Months("LogReviewsMonths", CullingRules.ShortestForLogReviews),
        };
    }
}
