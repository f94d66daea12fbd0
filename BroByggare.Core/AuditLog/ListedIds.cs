namespace BroByggare.Core.AuditLog;

/// <summary>
/// The numbers of a list, packed: sorted, each as the distance to the one before, seven bits to a byte. Fifty names take
/// about a hundred bytes, in the line itself and so under its seal.
/// </summary>
internal static class ListedIds
{
    private const int Bits = 7;
    private const int More = 1 << Bits;

    /// <summary>Null for none.</summary>
    /// <param name="numbers">Not below zero; one that stands twice counts once.</param>
    public static byte[]? Pack(IReadOnlyCollection<int> numbers)
    {
        if (numbers.Count == 0)
            return null;
        var packed = new List<byte>(numbers.Count * 2);
        var last = 0;
        foreach (var number in numbers.Distinct().Order())
        {
            var left = number - last;
            for (; left >= More; left >>= Bits)
                packed.Add((byte)(left | More));
            packed.Add((byte)left);
            last = number;
        }

        return [.. packed];
    }

    public static IEnumerable<int> Unpack(byte[]? packed)
    {
        int number = 0, part = 0, shift = 0;
        foreach (var some in packed ?? [])
        {
            part |= (some & (More - 1)) << shift;
            shift += Bits;
            if ((some & More) != 0)
                continue;
            number += part;
            yield return number;
            (part, shift) = (0, 0);
        }
    }
}
