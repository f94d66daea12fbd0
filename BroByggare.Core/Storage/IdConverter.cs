using BroByggare.Core.Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BroByggare.Core.Storage;

/// <summary>A typed identity is stored as its whole number.</summary>
internal sealed class IdConverter<TId>() : ValueConverter<TId, int>(id => id.Value, value => IdConverter<TId>.From(value))
    where TId : struct, IId<TId>
{
    // An expression tree may not call a static abstract member, so a plain one does.
    private static TId From(int value) => TId.From(value);
}
