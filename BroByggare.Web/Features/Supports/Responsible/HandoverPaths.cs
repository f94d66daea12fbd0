using System.Globalization;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Responsible;

/// <summary>Where supports are handed over: one at its own address, several together. Numbers only, never a name.</summary>
internal static class HandoverPaths
{
    public const string One = "/stod/{Number:int}/lamna-over";
    public const string Many = "/lamna-over";

    /// <summary>Whose supports they are.</summary>
    public const string From = "fran";

    /// <summary>Their numbers, with commas.</summary>
    public const string Numbers = "stod";

    public static string Of(SupportId support) => $"{SupportAddress.Of(support)}/lamna-over";

    public static string Of(IEnumerable<SupportId> supports, TeamMemberId? from) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Many}?{Numbers}={string.Join(',', supports.Select(support => support.Value).Order())}{(from is { } member ? $"&{From}={member.Value}" : "")}");

    public static string AllOf(TeamMemberId from) => string.Create(CultureInfo.InvariantCulture, $"{Many}?{From}={from.Value}");

    /// <summary>What is no number is as if it were not there.</summary>
    public static IReadOnlyList<SupportId> Read(string? numbers) =>
    [
        .. from part in (numbers ?? "").Split(',')
           where int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)
           select new SupportId(int.Parse(part, CultureInfo.InvariantCulture)),
    ];
}
