namespace BroByggare.Web.Features.IndividualSupports;

/// <summary>A telephone number as an address that the device understands: digits, and the plus before a country.</summary>
public static class PhoneLink
{
    public static string Call(string phone) => "tel:" + Dialled(phone);

    public static string TextMessage(string phone) => "sms:" + Dialled(phone);

    private static string Dialled(string phone) =>
        string.Concat(phone.Where((sign, place) => char.IsAsciiDigit(sign) || (sign == '+' && place == 0)));
}
