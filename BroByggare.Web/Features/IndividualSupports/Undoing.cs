using BroByggare.Core.Data;
using BroByggare.Core.IndividualSupports;

namespace BroByggare.Web.Features.IndividualSupports;

/// <summary>What is undone, is undone on the support as it is by then.</summary>
public static class Undoing
{
    public static async Task OnWhatIsThere(this SupportListQueries supports, Seen<SupportId> before, Func<Seen<SupportId>, Task> undo)
    {
        if (await supports.SeenNow(before.Actor, before.Id, Guid.NewGuid()) is { } now)
            await undo(now);
    }
}
