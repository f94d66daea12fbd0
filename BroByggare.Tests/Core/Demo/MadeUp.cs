using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using BroByggare.Core.Demo;

namespace BroByggare.Tests.Core.Demo;

/// <summary>Every word of the demo municipality that stands in the code, whether chance has used it or not.</summary>
internal static class MadeUp
{
    private const BindingFlags Fixed = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static IReadOnlyCollection<string> Words() =>
    [
        .. (from type in typeof(DemoMunicipality).Assembly.GetTypes()
            where type.Namespace == typeof(DemoMunicipality).Namespace && !type.ContainsGenericParameters
            from held in type.GetFields(Fixed)
            from word in In(held.GetValue(null))
            select word).Distinct(),
    ];

    private static IEnumerable<string> In(object? thing) => thing switch
    {
        string word => [word],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(place => In(tuple[place])),
        IDictionary pairs => pairs.Keys.Cast<object>().Concat(pairs.Values.Cast<object>()).SelectMany(In),
        IEnumerable many => many.Cast<object?>().SelectMany(In),
        DemoTheme or DemoMeasure or DemoContact => thing.GetType().GetProperties().SelectMany(property => In(property.GetValue(thing))),
        _ => [],
    };
}
