using BroByggare.Web.Components;

namespace BroByggare.Tests.Web.Layout;

public sealed class FaultsTests
{
    [Fact]
    public void A_fault_that_gathers_others_tells_which_and_where_they_were()
    {
        var gathered = new AggregateException(Met(() => throw new InvalidOperationException("about a person")), new TimeoutException());

        var told = Faults.Describe(new NotSupportedException("outside", gathered));

        told.Should().ContainAll(
            "System.NotSupportedException", "System.AggregateException", "System.InvalidOperationException", nameof(FaultsTests), "System.TimeoutException");
        told.Should().NotContain("about a person", "what an exception says may quote what a user wrote");
    }

    private static InvalidOperationException Met(Action act)
    {
        try
        {
            act();
        }
        catch (InvalidOperationException fault)
        {
            return fault;
        }

        throw new ArgumentException("It met no fault.", nameof(act));
    }
}
