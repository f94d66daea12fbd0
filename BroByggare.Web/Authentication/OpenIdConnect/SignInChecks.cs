namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>Goes through checks in their order and stops at the first that does not hold.</summary>
internal class SignInChecks
{
    /// <exception cref="EntryRefusedException">One does not hold.</exception>
    public void Through<T>(IEnumerable<Check<T>> checks, T brought)
    {
        foreach (var check in checks)
        {
            if (!Holds(check, brought))
                throw new EntryRefusedException(check.Name);
        }
    }

    /// <summary>Here for the tests, where one check at a time is left out to see that it is needed.</summary>
    protected virtual bool Holds<T>(Check<T> check, T brought) => check.Holds(brought);
}
