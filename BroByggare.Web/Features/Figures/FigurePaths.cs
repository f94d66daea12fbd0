using System.Globalization;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Web.Authentication;

namespace BroByggare.Web.Features.Figures;

/// <summary>The addresses of the figures.</summary>
internal static class FigurePaths
{
    public const string Situation = "/laget";
    public const string List = "/laget/{Code}";
    public const string Year = "/arets-siffror";
    public const string File = Year + StepUp.FileEnding;
    public const string Goals = "/mal";

    /// <summary>The keys with which other programs read.</summary>
    public const string Keys = "/nycklar";

    /// <summary>What is missing of a year.</summary>
    public const string Missing = Year + "/saknas";

    /// <summary>One that was sent, taken out again.</summary>
    public const string SentFile = Year + "/skickat/{number:int}" + StepUp.FileEnding;

    /// <summary>Which kind of missing things, in the address.</summary>
    public const string WhatParameter = "vad";

    /// <summary>Which earlier freeze of the year, in the address.</summary>
    public const string CopyParameter = "kopia";

    private static readonly Dictionary<string, MissingKind> Kinds = new()
    {
        ["aktiviteter"] = MissingKind.ActivityNotNoted,
        ["personer"] = MissingKind.ActivityUncounted,
        ["besked"] = MissingKind.ReferralWithoutReply,
        ["svar"] = MissingKind.ReferralWithoutAnswer,
        ["traffar"] = MissingKind.MeetingWithoutContact,
    };

    /// <summary>Where the year stands in the address.</summary>
    public const string YearParameter = "ar";

    public static string Of(string page, int year) => string.Create(CultureInfo.InvariantCulture, $"{page}?{YearParameter}={year}");

    public static string ListOf(string code, int year) => Of($"{Situation}/{Uri.EscapeDataString(code)}", year);

    public static string MissingOf(int year, MissingKind kind) => $"{Of(Missing, year)}&{WhatParameter}={Kinds.First(known => known.Value == kind).Key}";

    /// <summary>The kind in the address; the first when none or nonsense stands there.</summary>
    public static MissingKind KindIn(string? address) => Kinds.GetValueOrDefault(address ?? "");

    public static string SentFileOf(SentFileId id) => $"{Year}/skickat/{id}{StepUp.FileEnding}";

    public static string CopyOf(int year, FrozenYearId id) => $"{Of(Year, year)}&{CopyParameter}={id}";

    /// <summary>The year in the address; the running one when none or nonsense stands there.</summary>
    public static int YearIn(string? address, DateOnly today) =>
        int.TryParse(address, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : today.Year;
}
