using BroByggare.Core.AuditLog;
using BroByggare.Core.Drafts;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.People;
using BroByggare.Core.Privacy;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Privacy;

/// <summary>One row in every table of a support, with a marker of its own in every column, and how each should be told in Swedish.</summary>
internal sealed class MarkedRows(SupportScene scene)
{
    private readonly Dictionary<Type, int> _numbers = [];
    private int _last = 7000;

    /// <summary>For each place, such as <c>Note.Text</c>, what the person should read.</summary>
    public Dictionary<string, string> Told { get; } = [];

    public void Lay()
    {
        foreach (var table in DataMap.Tables.Where(IsPart))
        {
            using var db = scene.Database.Open();
            var isThere = table.Entity == typeof(IndividualSupport);
            var row = isThere
                ? db.Supports.IgnoreAutoIncludes().Single(IndividualSupport.Is(scene.Id))
                : Activator.CreateInstance(table.Entity, nonPublic: true)!;
            var entry = db.Entry(row);
            foreach (var column in table.Columns)
            {
                var property = entry.Property(column.Property);
                if (!isThere || Type(property.Metadata.ClrType) is var type && (type == typeof(DateOnly) || type.IsEnum || type == typeof(int)))
                    property.CurrentValue = Marker(Type(property.Metadata.ClrType), table.PlaceOf(column));
                Told[table.PlaceOf(column)] = InSwedish(property.CurrentValue!);
            }

            if (!isThere)
                entry.State = EntityState.Added;
            db.SaveChanges();
        }
    }

    /// <summary>Tables that have a row for a support; what they point to comes first.</summary>
    private static bool IsPart(MappedTable table) =>
        table.About == DataSubject.SupportedPerson && table.Entity.Name is not ("Person" or "PersonNameKey" or "LogEntry");

    private static Type Type(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private object Marker(Type type, string place)
    {
        var number = ++_last;
        if (type == typeof(SupportId))
            return scene.Id;
        if (type == typeof(PersonId))
            return scene.PersonId;
        if (type == typeof(TeamId))
            return scene.Sara.TeamId;
        if (type == typeof(TeamMemberId))
            return scene.Database.HasMember(Role.Bridgebuilder, scene.Sara.TeamId, "Märke " + place).Id;
        if (type == typeof(CullingId))
        {
            var culling = Culling.Ask(scene.Helena, scene.Id, new(scene.Helena.Id, scene.Database.Clock.Now()));
            scene.Database.Has(culling);
            return culling.Id;
        }

        if (type == typeof(KeyContactId))
        {
            var contact = KeyContact.Add(new("Märke " + place, "", "", "", "", []));
            scene.Database.Has(contact);
            return contact.Id;
        }

        if (place == "SupportDraft.Words")
            return (EncryptedText)new DraftWords("", "/", new Dictionary<string, string> { ["Words"] = "Märke " + place }).Stored();
        return type == typeof(EncryptedText) ? (EncryptedText)("Märke " + place)
            : type == typeof(string) ? "Märke " + place
            : type == typeof(Guid) ? Guid.NewGuid()
            : type == typeof(long) ? (long)number
            : type == typeof(bool) ? true
            : type == typeof(AreaCode) ? new AreaCode("culture")
            : type == typeof(TimeOnly) ? new TimeOnly(0, 0).AddMinutes(number % 1440)
            : type == typeof(DateOnly) ? new DateOnly(2001, 1, 1).AddDays((number - 7000) * 13)
            : type == typeof(DateTime) ? new DateTime(2002, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours((number - 7000) * 31)
            : type.IsEnum ? Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!
            : type == typeof(int) ? number
            // A part's own number, and whatever points to it.
            : type.GetMethod(nameof(MeasureId.From))!.Invoke(null, [_numbers.TryGetValue(type, out var known) ? known : _numbers[type] = number])!;
    }

    private string InSwedish(object marker) => marker switch
    {
        EncryptedText { Text: ['{', ..] } draft => DraftWords.Read(draft.Text).Written.Single(),
        bool yes => yes ? "Ja" : "Nej",
        TimeOnly time => time.ToString("HH.mm", Text.SwedishCulture),
        DateOnly day => day.ToString("d MMMM yyyy", Text.SwedishCulture),
        DateTime moment => TimeZoneInfo.ConvertTimeFromUtc(moment, TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"))
            .ToString("d MMMM yyyy 'kl.' H.mm", Text.SwedishCulture),
        TeamMemberId member => Named(db => db.Members.Single(known => known.Id == member).Name),
        KeyContactId contact => Named(db => db.KeyContacts.Single(known => known.Id == contact).Organisation),
        TeamId team => Named(db => db.Teams.Single(known => known.Id == team).Name),
        AreaCode => "Kultur och språk",
        HistoryKind => "ångrade sammanslagningen",
        Enum chosen => ((Text)Wordings.NamesOfEnums(typeof(Text).Assembly)
            .Single(name => name.Name == "Name" && name.GetParameters()[0].ParameterType == chosen.GetType()).Invoke(null, [chosen])!).Swedish,
        _ => marker.ToString()!,
    };

    private string Named(Func<BroByggareContext, string> name)
    {
        using var db = scene.Database.Open();
        return name(db);
    }
}
