using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace BroByggare.Tests.Making;

/// <summary>Finds the assembly that bunit wants and that the project file fetched as data.</summary>
internal static class BunitShim
{
    [ModuleInitializer]
    internal static void AnswerForAngleSharpDiffing() =>
        AssemblyLoadContext.Default.Resolving += (context, wanted) =>
            wanted.Name == "AngleSharp.Diffing"
                ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
                : null;
}
