using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Web.Security;

/// <summary>
/// The names that the system answers to. What a request says of the host is written by whoever sends it, and a page or a
/// redirect that repeats it would lead the user elsewhere.
/// </summary>
internal static class HostNames
{
    private const string Name = "AllowedHosts";

    private static Text NotSet { get; } = new(
        "BroByggare startar inte: AllowedHosts ska vara de namn som systemet nås med, som brobyggare.kommunen.se, med semikolon emellan och utan stjärna.",
        "BroByggare does not start: AllowedHosts must be the names by which the system is reached, such as brobyggare.kommunen.se, with semicolons between and without a star.");

    /// <summary>The framework holds every request against them (its host filtering), but lets all through where nothing is set.</summary>
    /// <exception cref="StartRefusedException">Outside Development they must be set; and what is set must be names, or nobody gets in.</exception>
    public static void RefuseWithoutNames(IConfiguration settings, IHostEnvironment environment)
    {
        var names = settings[Name]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var mayBeAny = environment.IsDevelopment() && names is ([] or ["*"]);
        if (!mayBeAny && (names is [] || !Array.TrueForAll(names, name => Uri.CheckHostName(name) is not UriHostNameType.Unknown)))
            throw new StartRefusedException(NotSet);
    }

    /// <summary>A host that is empty or no host gets a clean 400; the framework makes addresses of it and falls over it.</summary>
    public static void UseReadableHostOnly(this WebApplication app) => app.Use((http, next) =>
        IsReadable(http.Request) ? next(http) : SecurityRefusals.Unreadable.Answer(http, StatusCodes.Status400BadRequest));

    private static bool IsReadable(HttpRequest request) =>
        request.Host.HasValue && Uri.TryCreate($"{request.Scheme}://{request.Host.Value}/", UriKind.Absolute, out var address)
        && address is { PathAndQuery: "/", UserInfo: "" } && Uri.CheckHostName(address.Host) is not UriHostNameType.Unknown;
}
