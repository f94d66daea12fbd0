using System.Linq.Expressions;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Core.People;

/// <summary>
/// A person who is supported: the least that is needed to call them by name and to get in touch safely.
/// No personal identity number, and nothing that says or hints at who they are beyond that (docs/promises.md).
/// </summary>
public sealed partial class Person : Aggregate, IGuarded<Person, PersonId>
{
    private readonly List<PersonNameKey> _nameKeys = [];
    private readonly List<IndividualSupport> _supports = [];

    private Person() { }

    public PersonId Id { get; private set; }

    /// <summary>What the person wants to be called; at most 100 characters.</summary>
    public EncryptedText Name { get; private set; } = "";

    /// <summary>Year of birth and contact ways.</summary>
    public EncryptedText Details { get; private set; } = "";

    /// <summary>Whose key seals everything that is written of the person; drawn when the person is first saved.</summary>
    public PersonKeyId KeyId { get; private set; }

    /// <summary>Nothing is known of the person any more; the row stays so that figures can tell one from another.</summary>
    public bool IsErased { get; private set; }

    /// <summary>1900 to this year, or null: it is optional.</summary>
    public int? YearOfBirth => PersonDetails.Read(Details.Text).YearOfBirth;

    public ContactWays Ways => PersonDetails.Read(Details.Text).Ways;

    /// <summary>Its supports, only so that who may see the person follows from who may see them.</summary>
    public IReadOnlyList<IndividualSupport> Supports => _supports;

    /// <summary>What the person is found by; see <see cref="NameKeys"/>.</summary>
    public IReadOnlyList<PersonNameKey> StoredNameKeys => _nameKeys;

    public static Person Register(string name, int? yearOfBirth, ContactWays ways, DateOnly today)
    {
        var person = new Person();
        person.Describe(name, yearOfBirth, ways, today);
        return person;
    }

    /// <summary>Whoever finds one of their supports.</summary>
    public static IQueryable<Person> VisibleTo(IQueryable<Person> all, Actor actor)
    {
        var isFound = SupportAccess.IsFoundBy(actor);
        return all.Where(person => person.Supports.AsQueryable().Any(isFound));
    }

    public static IQueryable<Person> VisibleAt(IQueryable<Person> all, Actor actor, DateTime now)
    {
        var isSeen = SupportAccess.IsOpenAt(actor, now);
        return all.Where(person => person.Supports.AsQueryable().Any(isSeen));
    }

    public static Expression<Func<Person, bool>> Is(PersonId id) => person => person.Id == id;

    /// <summary>Writes what is known of the person. What is known already is written anew by <see cref="Rectify"/>.</summary>
    /// <param name="yearOfBirth">1900 to this year; may be left out.</param>
    public void Describe(string name, int? yearOfBirth, ContactWays ways, DateOnly today)
    {
        var called = Input.Text(name, Input.LongestName, PersonRefusals.NameMissing);
        PersonRefusals.WhyNotName(called).ThrowIfPresent();
        Details = PersonDetails.Of(yearOfBirth, ways, today).Written();
        Name = called;
    }

    /// <summary>Takes away telephone and mail, which nobody knows to be safe any more. When and how it is safe stays.</summary>
    internal void ForgetWays() => Details = new PersonDetails(YearOfBirth, ContactWays.None with { When = Ways.When }).Written();

    internal void BecomeErased()
    {
        IsErased = true;
        CountVersion();
    }

    /// <summary>Before it is saved: a key of its own, and what it is found by.</summary>
    internal void BeFoundBy(FieldEncryption seals)
    {
        if (IsErased)
            return;
        if (KeyId.IsNone)
            KeyId = seals.NewKey();
        var keys = NameKeys.Of(Name.Text, seals.NameSecret).ToHashSet();
        _nameKeys.RemoveAll(kept => !keys.Contains(kept.Key));
        _nameKeys.AddRange(keys.Where(key => _nameKeys.TrueForAll(kept => kept.Key != key)).Select(key => new PersonNameKey(key)));
    }

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => new(Restriction.IsOn(db, Id));
}
