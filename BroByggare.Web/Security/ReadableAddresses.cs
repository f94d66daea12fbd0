using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace BroByggare.Web.Security;

/// <summary>
/// A number in an address that is none ("?sida=abc", "?sida=99999999999") would break the page that asks for it. It is left
/// out, as a word that no page knows is.
/// </summary>
internal static class ReadableAddresses
{
    private static readonly ConcurrentDictionary<Type, string[]> Known = [];

    public static void UseReadableAddressesOnly(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type is not { } page || !HttpMethods.IsGet(http.Request.Method))
            return next(http);
        var broken = Known.GetOrAdd(page, Numbers).Where(name => !http.Request.Query[name].All(IsNumber)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (broken.Count == 0)
            return next(http);
        var left = QueryString.Create(http.Request.Query.Where(part => !broken.Contains(part.Key)));
        http.Response.Redirect(http.Request.PathBase + http.Request.Path + left);
        return Task.CompletedTask;
    });

    /// <summary>What the page reads from its address as a number. The rest it reads as words.</summary>
    private static string[] Numbers(Type page) =>
    [
        .. from property in page.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
           let parameter = property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()
           where parameter is not null && property.PropertyType == typeof(int?)
           select parameter.Name ?? property.Name,
    ];

    private static bool IsNumber(string? written) =>
        string.IsNullOrEmpty(written) || int.TryParse(written, NumberStyles.Integer, CultureInfo.InvariantCulture, out _);
}
