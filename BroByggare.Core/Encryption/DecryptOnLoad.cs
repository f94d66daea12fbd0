using BroByggare.Core.AuditLog;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BroByggare.Core.Encryption;

/// <summary>
/// What is loaded as a whole is opened at once, so that an aggregate's rules read text as text. One for all contexts,
/// because EF keeps a model for each: whose keys they are is asked of the context.
/// </summary>
internal sealed class DecryptOnLoad : IMaterializationInterceptor
{
    public static DecryptOnLoad Instance { get; } = new();

    public object InitializedInstance(MaterializationInterceptionData materializationData, object instance)
    {
        var parts = EncryptedParts.Of(materializationData.EntityType);
        var db = (BroByggareContext)materializationData.Context;
        if (parts.Words.Count == 0 || db.LeavesSealed)
            return instance;
        var seals = db.FieldEncryption;
        string? row = null;
        foreach (var property in parts.Words)
        {
            if (property.GetGetter().GetClrValue(instance) is EncryptedText words)
                words.OpenBy(seals, row ??= parts.Row(key => materializationData.GetPropertyValue(key)));
        }

        return instance;
    }
}
