using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Demo;

/// <summary>The invented particulars of the key contacts. Addresses are of a domain that is kept free for examples.</summary>
internal static class DemoContacts
{
    private static readonly AreaCode Education = new("education");
    private static readonly AreaCode Work = new("work");
    private static readonly AreaCode Housing = new("housing");
    private static readonly AreaCode Health = new("health");
    private static readonly AreaCode Culture = new("culture");
    private static readonly AreaCode CivilSociety = new("civil-society");

    private static readonly Dictionary<string, DemoContact> All = new()
    {
        ["Arbetsförmedlingen"] = new("Arbetsförmedlare för nyinskrivna\nPraktiksamordnare", "arbetsformedlingen@example.org", "Mån–fre kl. 9–16", [Work, Education]),
        ["Försäkringskassan"] = new("Personlig handläggare för sjukpenning\nHandläggare för bostadsbidrag", "forsakringskassan@example.org", "Telefon mån–fre kl. 8–16", [Work, Housing, Health]),
        ["Polisen"] = new("Områdespolis\nPass och id-kort, receptionen", "", "Receptionen mån–fre kl. 8–16", [Health, CivilSociety]),
        ["Migrationsverket"] = new("Receptionen, bokade besök", "", "Bokade tider mån–tors kl. 9–15", [Health]),
        ["CFL (Centrum för lärande)"] = new("Studie- och yrkesvägledare\nLärare i datorkursen", "cfl@example.org", "Drop-in tis kl. 13–17, annars bokad tid", [Education]),
        ["Vuxenutbildningen"] = new("Studie- och yrkesvägledare\nAntagningen", "vuxenutbildningen@example.org", "Mån–tors kl. 8–16, fre kl. 8–14", [Education, Work]),
        ["Samhall"] = new("Rekryterare\nOmrådeschef", "samhall@example.org", "Mån–fre kl. 8–16", [Work]),
        ["Jobb Borås"] = new("Jobbcoach\nFöretagssamordnare", "jobb@example.org", "Drop-in ons kl. 13–16, annars bokad tid", [Work]),
        ["Försörjningsstöd"] = new("Mottagningen för nya ansökningar\nBudget- och skuldrådgivare", "forsorjningsstod@example.org", "Telefontid mån–fre kl. 9–11", [Work, Housing, Health]),
        ["Familjerätt"] = new("Familjerättssekreterare\nSamarbetssamtal, bokningen", "familjeratt@example.org", "Telefontid mån–tors kl. 10–11.30", [Health]),
        ["Relationsvåldsenheten"] = new("Kurator på mottagningen", "", "Mån–fre kl. 8–16, bokad tid eller telefon", [Health]),
        ["Missbruksenheten"] = new("Mottagningssekreterare\nAnhörigstöd", "", "Mån–fre kl. 8–16, öppen mottagning tors kl. 13–15", [Health]),
        ["Personligt ombud"] = new("Ombud, norra och södra staden\nVerksamhetsledare", "ombud@example.org", "Mån–fre kl. 8.30–16.30, hembesök efter bokning", [Health, Housing]),
        ["Familjecentraler"] = new("Förskollärare på öppna förskolan\nKurator\nBarnmorskemottagningen", "familjecentral@example.org", "Öppna förskolan mån–tors kl. 9–14", [Health, Education]),
        ["Folkhälsosamordnare"] = new("Folkhälsosamordnare\nHälsokommunikatör", "folkhalsa@example.org", "Mån–fre kl. 9–15", [Health]),
        ["Föreningssamordnare"] = new("Föreningssamordnare\nLokalbokningen", "foreningar@example.org", "Mån–tors kl. 9–16", [CivilSociety, Culture]),
        ["Stadsbiblioteket"] = new("Bibliotekarie för vuxnas lärande\nIt-handledare", "biblioteket@example.org", "Mån–fre kl. 9–19, lör kl. 10–16", [Education, Culture]),
        ["Sverigekompassen"] = new("Samhällsvägledare", "kompassen@example.org", "Drop-in mån och ons kl. 13–16", [Work, Education, CivilSociety]),
        ["SISU"] = new("Idrottskonsulent", "idrott@example.org", "Mån–fre kl. 9–16", [Education, CivilSociety]),
        ["Rädda Barnen"] = new("Lokalföreningens samordnare\nLäxhjälpen", "barnen@example.org", "Tis och tors kl. 15–18", [Health, Education, CivilSociety]),
        ["Kyrkor och församlingar"] = new("Diakoner i staden\nMötesplatsens värd", "", "Öppet hus tis kl. 10–13", [Culture, CivilSociety]),
        ["Skolor i Borås"] = new("Skolsamordnare på förvaltningen\nRektor på den skola det gäller\nKurator i elevhälsan", "skolor@example.org", "Skoldagar kl. 7.30–16", [Education]),
        ["Kvinnojour"] = new("Jourtelefonen\nSamordnare för boendet", "", "Dygnet runt på telefon", [Health, Housing]),
    };

    /// <summary>Those that many are referred to, the most often named most often.</summary>
    public static IReadOnlyList<string> Often { get; } =
    [
        .. Enumerable.Repeat("Försörjningsstöd", 5),
        .. Enumerable.Repeat("Arbetsförmedlingen", 4),
        .. Enumerable.Repeat("Försäkringskassan", 4),
        .. Enumerable.Repeat("Skolor i Borås", 4),
        .. Enumerable.Repeat("Vuxenutbildningen", 3),
        .. Enumerable.Repeat("Stadsbiblioteket", 3),
        .. Enumerable.Repeat("Personligt ombud", 3),
        "Familjecentraler", "Familjerätt", "Föreningssamordnare", "Jobb Borås", "CFL (Centrum för lärande)",
    ];

    /// <summary>Null for one that somebody else has put in the register.</summary>
    public static DemoContact? Find(string organisation) => All.GetValueOrDefault(organisation);
}
