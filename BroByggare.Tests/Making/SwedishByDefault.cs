using System.Runtime.CompilerServices;
using BroByggare.Web.Languages;

namespace BroByggare.Tests.Making;

/// <summary>As in the program itself: Swedish, whatever the machine or the test runner speaks.</summary>
internal static class SwedishByDefault
{
    [ModuleInitializer]
    internal static void Set() => UserLanguage.MakeSwedishTheDefault();
}
