using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Web.Features.Supports.Lists;

namespace BroByggare.Web.Features.Supports.Persons;

/// <summary>What is typed about a person, beginning with what is known.</summary>
public sealed class PersonInput
{
    public string? Name { get; set; }

    public int? YearOfBirth { get; set; }

    public string? Phone { get; set; }

    public bool TextMessages { get; set; }

    public string? Mail { get; set; }

    public string? When { get; set; }

    public static PersonInput Of(SupportedPerson person) => new()
    {
        Name = person.Name,
        YearOfBirth = person.YearOfBirth,
        Phone = person.Ways.Phone,
        TextMessages = person.Ways.TextMessages,
        Mail = person.Ways.Mail,
        When = person.Ways.When,
    };

    /// <summary>Something that was known is written otherwise; what was not known before is only added.</summary>
    public bool Changes(PersonInput known) =>
        IsAnother(known.Name, Name) || (known.YearOfBirth is not null && known.YearOfBirth != YearOfBirth)
        || IsAnother(known.Phone, Phone) || (!string.IsNullOrEmpty(known.Phone) && known.TextMessages != TextMessages)
        || IsAnother(known.Mail, Mail) || IsAnother(known.When, When);

    public ContactWays Ways() => new(Phone ?? "", TextMessages, Mail ?? "", When ?? "");

    private static bool IsAnother(string? was, string? now) => !string.IsNullOrEmpty(was) && was.Trim() != (now ?? "").Trim();
}
