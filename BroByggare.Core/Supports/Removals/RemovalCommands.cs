using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Supports.Removals;

/// <summary>Reads what a colleague took away.</summary>
[Allowed(Right.OwnNotice)]
public sealed class RemovalCommands(Changes changes)
{
    public Task Read(Seen<RemovalNoticeId> seen) =>
        changes.Make(seen, (RemovalNotice notice, Signature signed) => notice.Read(signed));
}
