using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Web.Features.Supports.Referrals;

/// <summary>Where the paper of a consent stands.</summary>
internal static class ConsentPaths
{
    public const string Paper = "/stod/{Number:int}/samtycke";

    /// <summary>Which of the support's consents; without it the paper is blank.</summary>
    public const string Consent = "nr";

    public static string Of(SupportId support, ConsentId? consent) =>
        string.Create(CultureInfo.InvariantCulture, $"{SupportAddress.Of(support)}/samtycke{(consent is { } known ? $"?{Consent}={known.Value}" : "")}");
}
