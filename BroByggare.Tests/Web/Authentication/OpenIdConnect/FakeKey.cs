using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>A key of the fake provider: its public half as the provider shows it, and the ways of signing with it.</summary>
public sealed class FakeKey : IDisposable
{
    private readonly AsymmetricAlgorithm _pair;

    private FakeKey(AsymmetricAlgorithm pair, JsonObject shown)
    {
        _pair = pair;
        Shown = shown;
        Name = (string)shown["kid"]!;
    }

    public string Name { get; }

    /// <summary>As it stands among the provider's keys (RFC 7517).</summary>
    public JsonObject Shown { get; }

    public static FakeKey Rsa(string name, int bits = 2048, string? use = "sig", string? algorithm = null)
    {
        var pair = RSA.Create(bits);
        var open = pair.ExportParameters(includePrivateParameters: false);
        return new(pair, With(new() { ["kty"] = "RSA", ["n"] = Url(open.Modulus!), ["e"] = Url(open.Exponent!) }, name, use, algorithm));
    }

    /// <summary>Shown with its certificate, as Entra ID and ADFS do.</summary>
    public static FakeKey Certified(string name)
    {
        var key = Rsa(name);
        using var certificate = new CertificateRequest($"CN={name}", (RSA)key._pair, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        key.Shown["x5c"] = new JsonArray(Convert.ToBase64String(certificate.RawData));
        key.Shown["x5t"] = Url(certificate.GetCertHash());
        return key;
    }

    public static FakeKey Curve(string name, ECCurve curve, string curveName)
    {
        var pair = ECDsa.Create(curve);
        var open = pair.ExportParameters(includePrivateParameters: false);
        return new(pair, With(new() { ["kty"] = "EC", ["crv"] = curveName, ["x"] = Url(open.Q.X!), ["y"] = Url(open.Q.Y!) }, name, "sig", null));
    }

    /// <summary>Signs as RFC 7518 says; the hash stands last in the name of the way.</summary>
    public byte[] Sign(string algorithm, byte[] words)
    {
        var hash = algorithm[^3..] switch { "384" => HashAlgorithmName.SHA384, "512" => HashAlgorithmName.SHA512, _ => HashAlgorithmName.SHA256 };
        return _pair switch
        {
            RSA rsa => rsa.SignData(words, hash, algorithm.StartsWith('P') ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1),
            ECDsa curve => curve.SignData(words, hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation),
            _ => throw new NotSupportedException(),
        };
    }

    /// <summary>The public half as somebody might misuse it for a shared secret.</summary>
    public byte[] AsSharedSecret() => Encoding.ASCII.GetBytes(((RSA)_pair).ExportSubjectPublicKeyInfoPem());

    public void Dispose() => _pair.Dispose();

    private static string Url(byte[] bytes) => Base64Url.EncodeToString(bytes);

    private static JsonObject With(JsonObject key, string name, string? use, string? algorithm)
    {
        key["kid"] = name;
        if (use is not null)
            key["use"] = use;
        if (algorithm is not null)
            key["alg"] = algorithm;
        return key;
    }
}
