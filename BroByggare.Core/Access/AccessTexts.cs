using BroByggare.Core.Language;

namespace BroByggare.Core.Access;

/// <summary>The words of who may find whom.</summary>
public static class AccessTexts
{
    public static Text Name(this ProtectionKind kind) => kind switch
    {
        ProtectionKind.ConfidentialityMark => new("Sekretessmarkering", "Confidentiality mark"),
        ProtectionKind.ProtectedRegistration => new("Skyddad folkbokföring", "Protected registration"),
    };
}
