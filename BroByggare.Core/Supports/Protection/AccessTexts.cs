using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Protection;

/// <summary>The words of who may find whom.</summary>
public static class AccessTexts
{
    public static Text Name(this ProtectionKind kind) => kind switch
    {
        ProtectionKind.ConfidentialityMark => new("Sekretessmarkering", "Confidentiality mark"),
        ProtectionKind.ProtectedRegistration => new("Skyddad folkbokföring", "Protected registration"),
    };

    public static Text Name(this RestrictionGround ground) => ground switch
    {
        RestrictionGround.AccuracyContested => new("Personen säger att något är fel, och det utreds", "The person says that something is wrong, and it is being looked into"),
        RestrictionGround.UnlawfulButKept => new("Det borde inte ha skrivits, men personen vill inte att det tas bort", "It should not have been written, but the person does not want it erased"),
        RestrictionGround.NeededForClaim => new("Personen behöver uppgifterna för ett rättsligt anspråk", "The person needs it for a legal claim"),
        RestrictionGround.ObjectionPending => new("Personen har invänt, och det är inte avgjort än", "The person has objected, and it is not decided yet"),
    };
}
