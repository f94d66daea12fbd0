using System.Linq.Expressions;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.KeyContacts;

/// <summary>A key contact (nyckelkontakt): an authority, association or other that people are referred to. Retired, never deleted.</summary>
public sealed class KeyContact : Aggregate, IGuarded<KeyContact, KeyContactId>
{
    private readonly List<KeyContactArea> _areas = [];

    private KeyContact() { }

    public KeyContactId Id { get; private set; }

    /// <summary>At most 100 characters.</summary>
    public string Organisation { get; private set; } = "";

    /// <summary>Who answers, one a line, or empty; at most 500 characters.</summary>
    public string Persons { get; private set; } = "";

    /// <summary>Or empty; at most 40 characters.</summary>
    public string Phone { get; private set; } = "";

    /// <summary>Or empty; at most 100 characters.</summary>
    public string Mail { get; private set; } = "";

    /// <summary>When they answer, such as "Vard. 9–15", or empty; at most 100 characters.</summary>
    public string Hours { get; private set; } = "";

    /// <summary>What they can help with.</summary>
    public IReadOnlyList<KeyContactArea> Areas => _areas;

    /// <summary>The day it was archived, or null.</summary>
    public DateOnly? RetiredOn { get; private set; }

    public bool IsRetired => RetiredOn is not null;

    public static KeyContact Add(KeyContactDetails details)
    {
        var contact = new KeyContact();
        contact.Write(details);
        return contact;
    }

    /// <summary>All who work here.</summary>
    public static IQueryable<KeyContact> VisibleTo(IQueryable<KeyContact> all, Actor actor) => all;

    public static Expression<Func<KeyContact, bool>> Is(KeyContactId id) => contact => contact.Id == id;

    /// <summary>Those who work with people write here; managers and administrators read.</summary>
    public static Refusal? WhyNotBy(Actor actor) =>
        actor.Role is Role.Bridgebuilder or Role.Coordinator ? null : CommonRefusals.NotAllowed;

    public Refusal? WhyNotRetire() => IsRetired ? KeyContactRefusals.AlreadyRetired : null;

    public Refusal? WhyNotBringBack() => IsRetired ? null : KeyContactRefusals.NotRetired;

    public void Change(KeyContactDetails details) => Write(details);

    public void Retire(DateOnly on)
    {
        WhyNotRetire().ThrowIfPresent();
        RetiredOn = on;
    }

    public void BringBack()
    {
        WhyNotBringBack().ThrowIfPresent();
        RetiredOn = null;
    }

    private void Write(KeyContactDetails details)
    {
        Organisation = Input.Text(details.Organisation, Input.LongestName, KeyContactRefusals.OrganisationMissing);
        Persons = Input.OptionalText(details.Persons, Input.LongestLine);
        Phone = Input.Phone(details.Phone);
        Mail = Input.Mail(details.Mail);
        Hours = Input.OptionalText(details.Hours, Input.LongestName);
        var areas = details.Areas.Where(AreaCatalogue.Has).ToHashSet();
        _areas.RemoveAll(area => !areas.Contains(area.Area));
        _areas.AddRange(areas.Where(area => _areas.TrueForAll(have => have.Area != area)).Select(area => new KeyContactArea(area)));
    }

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}
