using BroByggare.Core.Kernel;

namespace BroByggare.Core.KeyContacts;

/// <summary>
/// The first content of the register: the customer's list, "Nyckelkontakter" (Borås), with what each can help with.
/// Who answers, when and on which number is for the municipality to fill in.
/// </summary>
public static class KeyContactSeeds
{
    private static readonly AreaCode Education = new("education");
    private static readonly AreaCode Work = new("work");
    private static readonly AreaCode Housing = new("housing");
    private static readonly AreaCode Health = new("health");
    private static readonly AreaCode Culture = new("culture");
    private static readonly AreaCode CivilSociety = new("civil-society");

    public static IReadOnlyList<KeyContactDetails> All { get; } =
    [
        Named("Arbetsförmedlingen", Work),
        Named("Försäkringskassan", Work, Health),
        Named("Polisen", Health),
        Named("Migrationsverket", Health),
        Named("CFL (Centrum för lärande)", Education),
        Named("Vuxenutbildningen", Education),
        Named("Samhall", Work),
        Named("Jobb Borås", Work),
        Named("Försörjningsstöd", Work, Housing, Health),
        Named("Familjerätt", Health),
        Named("Relationsvåldsenheten", Health),
        Named("Missbruksenheten", Health),
        Named("Personligt ombud", Health),
        Named("Familjecentraler", Health),
        Named("Folkhälsosamordnare", Health),
        Named("Föreningssamordnare", CivilSociety),
        Named("Stadsbiblioteket", Education, Culture),
        Named("Sverigekompassen", Work, CivilSociety),
        Named("SISU", Education, CivilSociety),
        Named("Rädda Barnen", Health, CivilSociety),
        Named("Kyrkor och församlingar", CivilSociety),
        Named("Skolor i Borås", Education),
        Named("Kvinnojour", Health),
    ];

    private static KeyContactDetails Named(string organisation, params AreaCode[] areas) => new(organisation, "", "", "", "", areas);
}
