using System.Security.Cryptography;
using System.Text;
using BroByggare.Core.Backups;

namespace BroByggare.Tests.Core.Backups;

public sealed class AgeFileTests
{
    private readonly AgeIdentity _identity = AgeIdentity.Make();

    /// <summary>Made by the program age 1.1.1: <c>age -r RECIPIENT -o FILE PLAIN</c>.</summary>
    private const string MadeByAge =
        "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBSYkJuenc2S0RuSE1kOHJ3ejN4RFVEZXVlcENZNEwyV2paYUV5Vmpmd1dVCjIzL1cyYUNBdE40cFFwekRCSlVyejA3M2NIK1VSL2J5UTFWdW92MFBLemcKLS0tIGZXYkZkTlNQWFRCMmVTWTlvVk9vMVBCcmxNcjN4S2dCdllOdG4xNXRISWMKufN3Al6i4eG0xKYeebqRGpSoT1Ank9d6nEnUIY6Qi4a5wYPePbDV4VA6COIUhTvs4qcxUVQ7a02uxCVp8m3Dhbp/lOIMgqlSp4/7gY843+2EPjW/BA==";

    private const string ItsFile = """
        # created: 2026-12-01T02:37:49Z
        # public key: age1as80alsr7tl9cqxagp9p7w48s0px8ed5rs4m2egkr96pklqr258sm394fk
        AGE-SECRET-KEY-1CN3LAUVTQDLF3HFAJ4VHKAE2P0M7DD9TDD0NF2WC805P6EDAHJVQPT7NWN
        """;

    [Fact]
    public void A_file_that_the_program_age_made_is_opened()
    {
        var identity = AgeIdentity.In(ItsFile)!;

        Encoding.UTF8.GetString(Opened(Convert.FromBase64String(MadeByAge), identity)).Should().Be("Det som står här är förseglat av programmet age.\n");
        identity.Recipient.Written().Should().Be("age1as80alsr7tl9cqxagp9p7w48s0px8ed5rs4m2egkr96pklqr258sm394fk");
        identity.Written().Should().Be("AGE-SECRET-KEY-1CN3LAUVTQDLF3HFAJ4VHKAE2P0M7DD9TDD0NF2WC805P6EDAHJVQPT7NWN");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(131_072)]
    [InlineData(300_000)]
    public void What_is_sealed_comes_out_as_it_was(int length)
    {
        var plain = RandomNumberGenerator.GetBytes(length);

        Opened(Sealed(plain), _identity).Should().Equal(plain);
    }

    [Fact]
    public void A_flipped_bit_anywhere_is_found()
    {
        var sealedBytes = Sealed(RandomNumberGenerator.GetBytes(70_000));
        var missed = new List<int>();
        for (var at = 0; at < sealedBytes.Length; at += 97)
        {
            byte[] flipped = [.. sealedBytes];
            flipped[at] ^= 1;
            if (Opens(flipped))
                missed.Add(at);
        }

        missed.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(4_480)]
    [InlineData(70_000)]
    public void A_file_that_is_cut_off_is_found(int bytes) =>
        Opens(Sealed(RandomNumberGenerator.GetBytes(70_000))[..^bytes]).Should().BeFalse();

    [Fact]
    public void Another_s_identity_opens_nothing()
    {
        var open = () => Opened(Sealed([1, 2, 3]), AgeIdentity.Make());

        open.Should().Throw<InvalidDataException>();
    }

    [Theory]
    [InlineData("age1as80alsr7tl9cqxagp9p7w48s0px8ed5rs4m2egkr96pklqr258sm394fq")]
    [InlineData("age1")]
    [InlineData("AGE-SECRET-KEY-1CN3LAUVTQDLF3HFAJ4VHKAE2P0M7DD9TDD0NF2WC805P6EDAHJVQPT7NWN")]
    [InlineData("nyckel")]
    [InlineData("")]
    public void A_slip_in_a_recipient_is_found(string written) => AgeRecipient.Of(written).Should().BeNull();

    private byte[] Sealed(byte[] plain)
    {
        using var to = new MemoryStream();
        using (var sealing = AgeFile.Sealing(to, _identity.Recipient))
            sealing.Write(plain);
        return to.ToArray();
    }

    private static byte[] Opened(byte[] bytes, AgeIdentity identity)
    {
        using var opening = AgeFile.Opening(new MemoryStream(bytes), identity);
        using var plain = new MemoryStream();
        opening.CopyTo(plain);
        return plain.ToArray();
    }

    private bool Opens(byte[] bytes)
    {
        try
        {
            Opened(bytes, _identity);
            return true;
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
        {
            return false;
        }
    }
}
