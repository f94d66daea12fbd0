using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Tests.Making;
using Microsoft.Data.Sqlite;

namespace BroByggare.Tests.Core.Encryption;

/// <summary>The keys outside the database: made once, never readable, changed without losing a text, missed with a name.</summary>
public sealed class PersonKeysTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-keys-");

    private KeySettings Settings => new(Path.Combine(_folder.FullName, "keys"));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Remove();
    }

    [Fact]
    public void A_key_is_the_same_after_a_restart()
    {
        var (id, key) = MakeOne();

        using var again = Start();

        again.Get(id).Should().Equal(key);
    }

    [Fact]
    public void The_secret_of_names_is_the_same_after_a_restart()
    {
        byte[] secret;
        using (var first = Start())
            secret = first.NameSecret.ToArray();

        using var again = Start();

        again.NameSecret.ToArray().Should().Equal(secret);
    }

    [Fact]
    public void No_key_lies_readable_in_any_file()
    {
        var (_, key) = MakeOne();

        foreach (var file in Directory.GetFiles(Settings.Folder))
            File.ReadAllBytes(file).AsSpan().IndexOf(key).Should().Be(-1, file);
    }

    [Fact]
    public void Only_the_owner_may_read_the_files()
    {
        MakeOne();

        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in Directory.GetFiles(Settings.Folder))
                File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
        }
    }

    [Fact]
    public void Rotating_keeps_every_key_and_forgets_the_old_ring()
    {
        var (id, key) = MakeOne();
        var before = KeyRing.Find(Settings)!.Current;
        using (var rotating = Start())
            rotating.Rotate().Should().Be(1);

        using var again = Start();

        again.Get(id).Should().Equal(key);
        KeyRing.Find(Settings)!.Keys.Should().ContainSingle().Which.Id.Should().NotBe(before.Id);
    }

    [Fact]
    public void A_rotation_that_was_cut_off_before_it_wrapped_anything_can_be_run_again()
    {
        var (id, key) = MakeOne();
        KeyRing.Find(Settings)!.WithNewKey(A.Today).Save(Settings);

        using (var again = Start())
            again.Rotate();

        using var after = Start();
        after.Get(id).Should().Equal(key);
        KeyRing.Find(Settings)!.Keys.Should().ContainSingle();
    }

    [Fact]
    public void A_missing_ring_is_told_with_the_name_of_the_key()
    {
        MakeOne();
        var missing = KeyRing.Find(Settings)!.Current.Id;
        File.Delete(Settings.RingFile);

        ShouldBeRefused(EncryptionTexts.RingMissing.With(Settings.RingFile, missing));
    }

    [Fact]
    public void A_ring_without_the_key_is_told_with_its_name()
    {
        MakeOne();
        var missing = KeyRing.Find(Settings)!.Current.Id;
        KeyRing.Make(A.Today).Save(Settings);

        ShouldBeRefused(EncryptionTexts.KeyMissing.With(missing));
    }

    [Fact]
    public void A_key_of_the_right_name_and_the_wrong_secret_is_told()
    {
        MakeOne();
        var right = KeyRing.Find(Settings)!.Current;
        var wrong = RingKey.Make(A.Today) with { Id = right.Id };
        File.WriteAllText(Settings.RingFile, System.Text.Json.JsonSerializer.Serialize(new[] { wrong }));

        ShouldBeRefused(EncryptionTexts.KeyWrong.With(right.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[{\"Id\":\"a\",\"MadeOn\":\"2026-01-01\",\"Secret\":\"AAAA\"}]")]
    public void A_ring_that_is_damaged_is_told(string words)
    {
        MakeOne();
        File.WriteAllText(Settings.RingFile, words);

        ShouldBeRefused(EncryptionTexts.RingUnreadable.With(Settings.RingFile));
    }

    [Fact]
    public void The_ring_may_come_from_the_settings_instead_of_a_file()
    {
        var (id, key) = MakeOne();
        var words = File.ReadAllText(Settings.RingFile);
        File.Delete(Settings.RingFile);

        using var keys = new PersonKeys(Settings with { Ring = words }, TimeProvider.System);

        keys.Get(id).Should().Equal(key);
        File.Exists(Settings.RingFile).Should().BeFalse();
    }

    [Fact]
    public void A_destroyed_key_leaves_nothing_behind_to_open()
    {
        using var keys = Start();
        var id = keys.Create();
        keys.Get(id);

        keys.Destroy(id);

        keys.Known().Should().NotContain(id);
        keys.Invoking(it => it.Get(id)).Should().Throw<KeyDestroyedException>();
    }

    [Fact]
    public void A_copy_can_be_put_in_place_with_its_passphrase_and_with_no_other()
    {
        var (id, key) = MakeOne();
        byte[] copy;
        using (var keys = Start())
            copy = keys.Copy(null).SealedWith("fyra ord som ingen gissar");
        Directory.Delete(Settings.Folder, recursive: true);

        var wrong = () => KeyCopy.Unseal(copy, "fyra andra ord", "kopia");
        wrong.Should().Throw<StartRefusedException>();
        using (var empty = Start())
            empty.Restore(KeyCopy.Unseal(copy, "fyra ord som ingen gissar", "kopia"));

        using var again = Start();
        again.Get(id).Should().Equal(key);
    }

    [Fact]
    public void A_copy_with_a_flipped_bit_is_refused()
    {
        MakeOne();
        using var keys = Start();
        var copy = keys.Copy(null).SealedWith("fyra ord");
        copy[^1] ^= 1;

        var open = () => KeyCopy.Unseal(copy, "fyra ord", "kopia");

        open.Should().Throw<StartRefusedException>();
    }

    private (PersonKeyId Id, byte[] Key) MakeOne()
    {
        using var keys = Start();
        var id = keys.Create();
        return (id, keys.Get(id).ToArray());
    }

    private PersonKeys Start() => new(Settings, TimeProvider.System);

    private void ShouldBeRefused(Text reason)
    {
        using var keys = Start();
        keys.Invoking(it => it.Load()).Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Be(reason.Swedish);
    }
}
