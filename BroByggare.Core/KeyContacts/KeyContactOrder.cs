namespace BroByggare.Core.KeyContacts;

/// <summary>What the register can be sorted by.</summary>
public enum KeyContactOrder
{
    Organisation,
    Referrals,
}
