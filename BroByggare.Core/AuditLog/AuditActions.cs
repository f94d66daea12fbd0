using System.Collections.Frozen;
using System.Reflection;

namespace BroByggare.Core.AuditLog;

/// <summary>All actions that the features name, to be found again by what is stored.</summary>
internal static class AuditActions
{
    private static readonly FrozenDictionary<(string Word, bool IsRead), AuditAction> ByWord =
        All.ToFrozenDictionary(action => (action.Word, action.IsRead));

    /// <summary>Every static property of a class whose name ends with <c>Actions</c>.</summary>
    public static IEnumerable<AuditAction> All =>
        from type in typeof(AuditAction).Assembly.GetTypes()
        where type.IsAbstract && type.IsSealed && type.Name.EndsWith("Actions", StringComparison.Ordinal)
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where typeof(AuditAction).IsAssignableFrom(property.PropertyType)
        select (AuditAction)property.GetValue(null)!;

    /// <summary>What a line was, as it is told; a word that is no longer used is told as other reading or change, never as nothing.</summary>
    public static LogKind KindOf(string word, bool isRead) =>
        ByWord.TryGetValue((word, isRead), out var action) ? action.Kind : isRead ? LogKind.OtherReading : LogKind.OtherChange;
}
