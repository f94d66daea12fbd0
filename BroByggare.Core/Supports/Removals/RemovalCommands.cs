using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Supports.Removals;

/// <summary>Reads what a colleague took away.</summary>
[DocumentedRight(Right.OwnNotice)]
public sealed class RemovalCommands(Changes changes)
{
    public Task Read(Seen<RemovalNoticeId> seen) =>
        changes.Make(seen, RemovalActions.Read, (notice, signed) => notice.Read(signed));
}
