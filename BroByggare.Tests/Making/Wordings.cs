using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using BroByggare.Core.Kernel;

namespace BroByggare.Tests.Making;

/// <summary>Every wording that can be reached from an assembly's static members, with the member it was found through.</summary>
public static class Wordings
{
    private const BindingFlags Own = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IEnumerable<(string Where, Text Text)> Of(params Assembly[] assemblies) =>
        from member in Members(assemblies)
        from text in Within(member.Value, [])
        select (member.Where, text);

    public static IEnumerable<(string Where, Refusal Refusal)> RefusalsOf(params Assembly[] assemblies) =>
        from member in Members(assemblies)
        where member.Value is Refusal
        select (member.Where, (Refusal)member.Value);

    /// <summary>The methods that give each member of an enum its name: <c>Text Name(this Step step)</c> and its kin.</summary>
    public static IEnumerable<MethodInfo> NamesOfEnums(params Assembly[] assemblies) =>
        from type in assemblies.SelectMany(assembly => assembly.GetTypes())
        from method in type.GetMethods(Own)
        where method.IsDefined(typeof(ExtensionAttribute)) && method.ReturnType == typeof(Text)
        where method.GetParameters() is [{ ParameterType.IsEnum: true }]
        select method;

    private static IEnumerable<(string Where, object Value)> Members(Assembly[] assemblies)
    {
        var types = assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters && !type.IsDefined(typeof(CompilerGeneratedAttribute)));
        foreach (var type in types)
        {
            foreach (var property in type.GetProperties(Own).Where(property => MayHoldWords(property.PropertyType)))
            {
                if (property.GetIndexParameters().Length == 0 && property.GetValue(null) is { } value)
                    yield return ($"{type.Name}.{property.Name}", value);
            }

            foreach (var field in type.GetFields(Own).Where(field => MayHoldWords(field.FieldType)))
            {
                if (!field.IsDefined(typeof(CompilerGeneratedAttribute)) && field.GetValue(null) is { } value)
                    yield return ($"{type.Name}.{field.Name}", value);
            }
        }

        foreach (var name in NamesOfEnums(assemblies))
        {
            foreach (var member in Enum.GetValues(name.GetParameters()[0].ParameterType))
                yield return ($"{name.DeclaringType!.Name}.{name.Name}({member})", name.Invoke(null, [member])!);
        }
    }

    private static IEnumerable<Text> Within(object? value, HashSet<object> seen)
    {
        if (value is Text text)
            return [text];
        if (value is null or string || !seen.Add(value))
            return [];
        if (value is IEnumerable many)
            return many.Cast<object?>().SelectMany(one => Within(one, seen));
        return IsOurs(value.GetType()) && !value.GetType().IsEnum
            ? value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property => property.GetIndexParameters().Length == 0 && MayHoldWords(property.PropertyType))
                .SelectMany(property => Within(property.GetValue(value), seen))
            : [];
    }

    private static bool MayHoldWords(Type type) =>
        type != typeof(string) && (typeof(IEnumerable).IsAssignableFrom(type) || IsOurs(type));

    private static bool IsOurs(Type type) =>
        type.Namespace?.StartsWith("BroByggare.", StringComparison.Ordinal) == true
        || (type.IsGenericType && type.GetGenericArguments().Any(IsOurs));
}
