using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace BroByggare.Tests.Making;

/// <summary>Which types of ours know which, read from what was compiled: also what only a method's body or an attribute names.</summary>
public sealed class Arrows
{
    private const string Ours = "BroByggare.";

    private readonly HashSet<(string From, string To)> _all = [];

    /// <param name="assembly">What its types know, of this assembly and the others of ours.</param>
    public Arrows(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        foreach (var type in module.GetAllTypes())
            Read(type);
    }

    /// <summary>Full names of types; what is nested or made by the compiler counts as the type it stands in.</summary>
    public IEnumerable<(string From, string To)> All => _all;

    private static IEnumerable<TypeReference?> Named(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(made => made.InterfaceType),
        .. type.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType),
        .. type.Fields.Select(field => field.FieldType),
        .. type.Methods.SelectMany(Named),
        .. Attributes(type),
    ];

    private static IEnumerable<TypeReference?> Named(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType),
        .. Attributes(method),
        .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(step => Named(step.Operand)) : [],
    ];

    private static IEnumerable<TypeReference?> Named(object? operand) => operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod made => [.. made.GenericArguments, .. Named(made.ElementMethod)],
        MethodReference method => [method.DeclaringType],
        FieldReference field => [field.DeclaringType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Attributes(Mono.Cecil.ICustomAttributeProvider marked) => marked.CustomAttributes.Select(mark => mark.AttributeType);

    /// <summary>A list of supports knows supports.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType made => made.GenericArguments.SelectMany(Parts).Append(made.ElementType),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };

    private static string Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type.FullName;

    private void Read(TypeDefinition type)
    {
        var from = Outermost(type);
        var known = Named(type).SelectMany(Parts).Select(Outermost).Where(name => name.StartsWith(Ours, StringComparison.Ordinal) && name != from);
        foreach (var to in known)
            _all.Add((from, to));
    }
}
