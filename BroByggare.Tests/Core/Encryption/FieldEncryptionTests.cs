using BroByggare.Core.Encryption;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Encryption;

/// <summary>One text, one place, one person: anything else is found.</summary>
public sealed class FieldEncryptionTests : IDisposable
{
    private const string Place = "Note.Text";
    private const string Row = "17";
    private const string Words = "Jag vill ha en egen lägenhet före jul. 🏠";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-seals-");
    private readonly PersonKeys _keys;
    private readonly FieldEncryption _seals;
    private readonly PersonKeyId _mira;

    public FieldEncryptionTests()
    {
        _keys = new(new(_folder.FullName), TimeProvider.System);
        _seals = new(_keys);
        _mira = _keys.Create();
    }

    public void Dispose()
    {
        _keys.Dispose();
        _folder.Remove();
    }

    [Theory]
    [InlineData("")]
    [InlineData("å")]
    [InlineData(Words)]
    public void What_is_sealed_can_be_read_again(string text)
    {
        Read(_seals.Seal(_mira, Place, Row, text)).Should().Be(text);
    }

    [Fact]
    public void The_same_text_never_looks_the_same_twice()
    {
        _seals.Seal(_mira, Place, Row, Words).Should().NotEqual(_seals.Seal(_mira, Place, Row, Words));
    }

    [Theory]
    [InlineData("Note.Text", "18")]
    [InlineData("NoteAddition.Text", "17")]
    [InlineData("Round.Problem", "1001/1")]
    public void A_text_that_was_moved_is_found(string place, string row)
    {
        var moved = EncryptedText.Stored(place, _seals.Seal(_mira, Place, Row, Words));

        var read = () => _seals.Read(moved, row);

        read.Should().Throw<BrokenSealException>();
    }

    [Fact]
    public void A_text_under_another_persons_key_is_found()
    {
        var other = _keys.Create();
        var bytes = _seals.Seal(_mira, Place, Row, Words);
        _seals.Seal(other, Place, Row, Words).AsSpan(1, sizeof(long)).CopyTo(bytes.AsSpan(1));

        var read = () => Read(bytes);

        read.Should().Throw<BrokenSealException>();
    }

    /// <summary>Swapped, flipped or cut, a hundred thousand times.</summary>
    [Fact]
    public void A_hundred_thousand_changed_seals_are_all_found()
    {
        var random = new Random(20261127);
        var whole = _seals.Seal(_mira, Place, Row, Words);
        var another = _seals.Seal(_mira, Place, "18", "Något helt annat som är ungefär lika långt.");
        var missed = new List<string>();

        for (var i = 0; i < 100_000; i++)
        {
            var (how, bytes) = Changed(whole, another, random);
            if (!bytes.AsSpan().SequenceEqual(whole) && !IsFound(bytes))
                missed.Add($"{i}: {how}");
        }

        missed.Should().BeEmpty();
    }

    [Fact]
    public void What_was_sealed_for_somebody_whose_key_is_destroyed_cannot_be_read()
    {
        var bytes = _seals.Seal(_mira, Place, Row, Words);
        _keys.Destroy(_mira);

        var read = () => Read(bytes);

        read.Should().Throw<KeyDestroyedException>();
    }

    [Fact]
    public void A_text_that_nobody_opened_is_not_read_by_mistake()
    {
        var stored = EncryptedText.Stored(Place, _seals.Seal(_mira, Place, Row, Words));

        var read = () => stored.Text;

        read.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_text_that_nobody_sealed_is_not_stored_by_mistake()
    {
        EncryptedText words = Words;

        var store = () => words.Bytes;

        store.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void One_text_is_not_stored_in_two_places()
    {
        EncryptedText words = Words;
        words.SealBy(_seals, _mira, Place, Row);

        var again = () => words.SealBy(_seals, _mira, Place, "18");

        again.Should().Throw<InvalidOperationException>();
    }

    private static (string How, byte[] Bytes) Changed(byte[] whole, byte[] another, Random random)
    {
        var bytes = whole.ToArray();
        switch (random.Next(5))
        {
            case 0:
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                return ("a bit flipped", bytes);
            case 1:
                return ("cut at the end", bytes[..random.Next(bytes.Length)]);
            case 2:
                return ("cut at the beginning", bytes[(1 + random.Next(bytes.Length - 1))..]);
            case 3:
                var at = random.Next(Math.Min(bytes.Length, another.Length));
                return ("spliced with another", [.. bytes[..at], .. another[at..]]);
            default:
                return ("made longer", [.. bytes, .. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => (byte)random.Next(256))]);
        }
    }

    private bool IsFound(byte[] bytes)
    {
        try
        {
            Read(bytes);
            return false;
        }
        catch (Exception fault) when (fault is BrokenSealException or KeyDestroyedException)
        {
            return true;
        }
    }

    private string Read(byte[] bytes) => _seals.Read(EncryptedText.Stored(Place, bytes), Row);
}
