using System.Collections.Concurrent;
using System.Security.Cryptography;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.Data.Sqlite;

namespace BroByggare.Core.Encryption;

/// <summary>
/// One key for each person, wrapped by the key ring, in a file of its own outside the database: a person whose key is
/// destroyed cannot be read in an old backup of the database either. Decision: docs/decisions/0010-sealing.md.
/// </summary>
public sealed class PersonKeys(KeySettings settings, TimeProvider clock) : IDisposable
{
    /// <summary>So many opened keys are held ready; 32 bytes each and the room they are found by.</summary>
    private const int HeldAtMost = 20_000;

    private const string NameSecretIs = "names";

    private readonly Lock _turn = new();
    private readonly ConcurrentDictionary<long, byte[]> _held = new();
    private readonly ConcurrentQueue<PersonKeyId> _prepared = new();
    private SqliteConnection? _store;
    private KeyRing? _ring;
    private byte[]? _nameSecret;

    /// <summary>The secret that names are hashed with; drawn at the first start, never changed.</summary>
    internal ReadOnlySpan<byte> NameSecret
    {
        get
        {
            Load();
            return _nameSecret;
        }
    }

    /// <summary>The names of the keys of the ring, oldest first.</summary>
    internal IReadOnlyList<string> RingKeys
    {
        get
        {
            Load();
            return [.. _ring!.Keys.Select(key => key.Id)];
        }
    }

    /// <summary>Whether any key has ever been made here.</summary>
    internal bool Exist => File.Exists(settings.PersonsFile);

    /// <summary>Reads the ring and the store, and makes them at a first start.</summary>
    /// <exception cref="StartRefusedException">Something is missing or wrong; the reason says which key.</exception>
    public void Load()
    {
        if (_nameSecret is not null)
            return;
        lock (_turn)
        {
            if (_nameSecret is null)
                OpenStore();
        }
    }

    /// <summary>A new person's key. It is safe on disk before anything is sealed with it.</summary>
    public PersonKeyId Create()
    {
        PersonKeyId key;
        while (!_prepared.TryDequeue(out key))
            Prepare(1);
        return key;
    }

    /// <summary>Makes many at once, for a demo; they are given out by the next <see cref="Create"/>.</summary>
    internal void Prepare(int many)
    {
        Load();
        lock (_turn)
        {
            using var transaction = _store!.BeginTransaction();
            var made = new List<PersonKeyId>(many);
            for (var i = 0; i < many; i++)
            {
                var id = new PersonKeyId(RandomNumberGenerator.GetInt32(1, int.MaxValue) * (1L << 31) + RandomNumberGenerator.GetInt32(int.MaxValue));
                var key = RandomNumberGenerator.GetBytes(RingKey.SecretBytes);
                Execute("INSERT INTO Keys (Id, Ring, Wrapped) VALUES ($id, $ring, $wrapped)", Wrapped(id, key));
                Hold(id, key);
                made.Add(id);
            }

            transaction.Commit();
            made.ForEach(_prepared.Enqueue);
        }
    }

    /// <exception cref="KeyDestroyedException">It is not there any more.</exception>
    internal byte[] Get(PersonKeyId id)
    {
        if (_held.TryGetValue(id.Value, out var held))
            return held;
        Load();
        lock (_turn)
        {
            var key = Find(id) ?? throw new KeyDestroyedException();
            Hold(id, key);
            return key;
        }
    }

    /// <summary>After this, nothing that was sealed for the person can be read again, not in backups either.</summary>
    internal void Destroy(params IReadOnlyList<PersonKeyId> ids)
    {
        Load();
        lock (_turn)
        {
            using (var transaction = _store!.BeginTransaction())
            {
                foreach (var id in ids)
                {
                    _held.TryRemove(id.Value, out _);
                    Execute("DELETE FROM Keys WHERE Id = $id", ("$id", id.Value));
                }

                transaction.Commit();
            }

            // What was written before must not lie on in the log of writes.
            Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /// <summary>The same for a person who was erased: that it was so is remembered, so that it can be done again in an old database that is put back.</summary>
    /// <param name="by">Who decided it.</param>
    internal void Erase(PersonKeyId id, TeamMemberId by)
    {
        Load();
        lock (_turn)
            Execute("INSERT OR IGNORE INTO Erased (Id, By) VALUES ($id, $by)", ("$id", id.Value), ("$by", by.Value));
        Destroy(id);
    }

    /// <summary>The keys of those who were erased, and who decided it.</summary>
    internal IReadOnlyDictionary<PersonKeyId, TeamMemberId> Erased()
    {
        Load();
        lock (_turn)
            return AllErased().ToDictionary(known => known.Key, known => known.By);
    }

    /// <summary>Wraps every key anew with a new key of the ring, and then forgets the old ones.</summary>
    /// <returns>How many were wrapped anew.</returns>
    public int Rotate()
    {
        Load();
        lock (_turn)
        {
            if (settings.Ring is not null)
                throw new StartRefusedException(EncryptionTexts.RingIsElsewhere);
            // The new ring is on disk before the first key needs it, and the old key leaves it when none does any more.
            var ring = _ring!.WithNewKey(clock.Today());
            ring.Save(settings);
            var wrapped = WrapAllWith(ring);
            _ring = ring.WithCurrentOnly();
            _ring.Save(settings);
            Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return wrapped;
        }
    }

    /// <summary>The keys that can be opened, and the names of those that cannot.</summary>
    public (int Whole, IReadOnlyList<PersonKeyId> Broken) Check()
    {
        Load();
        lock (_turn)
        {
            var broken = All().Where(id => Find(id) is null).ToList();
            return (All().Count - broken.Count, broken);
        }
    }

    /// <summary>All of them, for comparing with the people in the database.</summary>
    public IReadOnlySet<PersonKeyId> Known()
    {
        Load();
        lock (_turn)
            return All().ToHashSet();
    }

    /// <summary>Everything that is needed to read the database on another machine.</summary>
    internal KeyCopy Copy(byte[]? logKey)
    {
        Load();
        lock (_turn)
            return new(_nameSecret!, logKey, All().ToDictionary(id => id.Value, id => Find(id) ?? throw new KeyDestroyedException()))
            {
                Erased = AllErased().ToDictionary(known => known.Key.Value, known => known.By.Value),
            };
    }

    /// <summary>Puts a copy in place where there are no keys yet.</summary>
    internal void Restore(KeyCopy copy)
    {
        lock (_turn)
        {
            OpenStore(copy.NameSecret);
            using var transaction = _store!.BeginTransaction();
            foreach (var (id, key) in copy.Persons)
                Execute("INSERT INTO Keys (Id, Ring, Wrapped) VALUES ($id, $ring, $wrapped)", Wrapped(new(id), key));
            foreach (var (id, by) in copy.Erased)
                Execute("INSERT INTO Erased (Id, By) VALUES ($id, $by)", ("$id", id), ("$by", by));
            transaction.Commit();
        }
    }

    public void Dispose()
    {
        if (_store is null)
            return;
        // One that could not be opened is left as it was found.
        if (_nameSecret is not null)
            Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        _store.Dispose();
        _store = null;
    }

    private static string What(PersonKeyId id) => $"person {id.Value}";

    /// <summary>A file that is damaged in the middle is found when it is read, which is not always when it is opened.</summary>
    private void OpenStore(byte[]? nameSecret = null)
    {
        try
        {
            OpenFiles(nameSecret);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException or InvalidCastException)
        {
            throw new StartRefusedException(EncryptionTexts.PersonsUnreadable.With(settings.PersonsFile));
        }
    }

    private void OpenFiles(byte[]? nameSecret)
    {
        var ring = KeyRing.Find(settings);
        if (ring is null && !Exist)
        {
            ring = KeyRing.Make(clock.Today());
            ring.Save(settings);
        }

        KeyFiles.MakeFolder(settings.Folder);
        KeyFiles.MakeEmpty(settings.PersonsFile);
        _store = new(new SqliteConnectionStringBuilder { DataSource = settings.PersonsFile, Pooling = false }.ToString());
        _store.Open();
        Execute("""
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;
            CREATE TABLE IF NOT EXISTS Keys (Id INTEGER PRIMARY KEY, Ring TEXT NOT NULL, Wrapped BLOB NOT NULL);
            CREATE TABLE IF NOT EXISTS Erased (Id INTEGER PRIMARY KEY, By INTEGER NOT NULL);
            CREATE TABLE IF NOT EXISTS Secrets (Name TEXT PRIMARY KEY, Ring TEXT NOT NULL, Wrapped BLOB NOT NULL);
            """);
        if (Column("PRAGMA quick_check(1)", row => row.GetString(0)) is not ["ok"])
            throw new StartRefusedException(EncryptionTexts.PersonsUnreadable.With(settings.PersonsFile));
        _ring = Checked(ring);
        _nameSecret = FindNameSecret() ?? MakeNameSecret(nameSecret ?? RandomNumberGenerator.GetBytes(RingKey.SecretBytes));
    }

    /// <summary>Every key of the ring that is in use is there and is the right one.</summary>
    private KeyRing Checked(KeyRing? ring)
    {
        foreach (var id in Column("SELECT DISTINCT Ring FROM Keys UNION SELECT Ring FROM Secrets", row => row.GetString(0)))
        {
            if (ring is null)
                throw new StartRefusedException(EncryptionTexts.RingMissing.With(settings.RingFile, id));
            var key = ring.Find(id) ?? throw new StartRefusedException(EncryptionTexts.KeyMissing.With(id));
            if (!Opens(key))
                throw new StartRefusedException(EncryptionTexts.KeyWrong.With(id));
        }

        return ring ?? throw new StartRefusedException(EncryptionTexts.RingUnreadable.With(settings.RingFile));
    }

    /// <summary>Tried on one thing that it wrapped.</summary>
    private bool Opens(RingKey key)
    {
        var secret = Column("SELECT Name, Wrapped FROM Secrets WHERE Ring = $ring LIMIT 1", row => (What: row.GetString(0), (byte[])row[1]), ("$ring", key.Id));
        var person = Column("SELECT Id, Wrapped FROM Keys WHERE Ring = $ring LIMIT 1", row => (What(new(row.GetInt64(0))), (byte[])row[1]), ("$ring", key.Id));
        return secret.Concat(person).All(wrapped => key.Unwrap(wrapped.Item2, wrapped.Item1) is not null);
    }

    private byte[]? FindNameSecret()
    {
        var found = Column("SELECT Ring, Wrapped FROM Secrets WHERE Name = $name", row => (row.GetString(0), (byte[])row[1]), ("$name", NameSecretIs));
        return found is [var (ring, wrapped)] ? _ring!.Find(ring)?.Unwrap(wrapped, NameSecretIs) : null;
    }

    private byte[] MakeNameSecret(byte[] secret)
    {
        PutNameSecret(_ring!.Current, secret);
        return secret;
    }

    private void PutNameSecret(RingKey with, byte[] secret) => Execute(
        "INSERT OR REPLACE INTO Secrets (Name, Ring, Wrapped) VALUES ($name, $ring, $wrapped)",
        ("$name", NameSecretIs), ("$ring", with.Id), ("$wrapped", with.Wrap(secret, NameSecretIs)));

    private int WrapAllWith(KeyRing ring)
    {
        using var transaction = _store!.BeginTransaction();
        var all = All();
        foreach (var id in all)
        {
            var key = Find(id) ?? throw new KeyDestroyedException();
            Execute(
                "UPDATE Keys SET Ring = $ring, Wrapped = $wrapped WHERE Id = $id",
                ("$id", id.Value), ("$ring", ring.Current.Id), ("$wrapped", ring.Current.Wrap(key, What(id))));
        }

        PutNameSecret(ring.Current, _nameSecret!);
        transaction.Commit();
        return all.Count;
    }

    private (string, object)[] Wrapped(PersonKeyId id, byte[] key) =>
        [("$id", id.Value), ("$ring", _ring!.Current.Id), ("$wrapped", _ring.Current.Wrap(key, What(id)))];

    private List<(PersonKeyId Key, TeamMemberId By)> AllErased() =>
        Column("SELECT Id, By FROM Erased ORDER BY Id", row => (new PersonKeyId(row.GetInt64(0)), new TeamMemberId(row.GetInt32(1))));

    private List<PersonKeyId> All() => Column("SELECT Id FROM Keys ORDER BY Id", row => new PersonKeyId(row.GetInt64(0)));

    private byte[]? Find(PersonKeyId id)
    {
        var found = Column("SELECT Ring, Wrapped FROM Keys WHERE Id = $id", row => (row.GetString(0), (byte[])row[1]), ("$id", id.Value));
        return found is [var (ring, wrapped)] ? _ring!.Find(ring)?.Unwrap(wrapped, What(id)) : null;
    }

    private void Hold(PersonKeyId id, byte[] key)
    {
        if (_held.Count >= HeldAtMost)
            _held.Clear();
        _held[id.Value] = key;
    }

    private void Execute(string sql, params (string Name, object Value)[] with)
    {
        using var command = Command(sql, with);
        command.ExecuteNonQuery();
    }

    private List<T> Column<T>(string sql, Func<SqliteDataReader, T> read, params (string Name, object Value)[] with)
    {
        using var command = Command(sql, with);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private SqliteCommand Command(string sql, (string Name, object Value)[] with)
    {
        var command = _store!.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in with)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
