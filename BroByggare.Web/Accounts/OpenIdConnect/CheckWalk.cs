namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>Goes through checks in their order and stops at the first that does not hold.</summary>
/// <param name="leftOut">
/// For the test that leaves out one check at a time, to see that each of them is needed. The product leaves out none:
/// nothing but a test can make this with an argument.
/// </param>
internal sealed class CheckWalk(IReadOnlySet<EntryCheck>? leftOut = null)
{
    /// <exception cref="EntryRefusedException">One does not hold.</exception>
    public void Through<T>(IEnumerable<Check<T>> checks, T brought)
    {
        foreach (var check in checks)
        {
            if (leftOut?.Contains(check.Name) is not true && !check.Holds(brought))
                throw new EntryRefusedException(check.Name);
        }
    }
}
