using System.Text.Json;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.People;

/// <summary>What is known of a person beside the name, as it is sealed: one text for all of it.</summary>
internal sealed record PersonDetails(int? YearOfBirth, ContactWays Ways)
{
    /// <param name="yearOfBirth">1900 to this year; may be left out.</param>
    public static PersonDetails Of(int? yearOfBirth, ContactWays ways, DateOnly today)
    {
        if (yearOfBirth is { } year && (year < 1900 || year > today.Year))
            PersonRefusals.YearOfBirthOutOfRange.With(today.Year).ThrowIfPresent();
        return new(yearOfBirth, ways.Checked());
    }

    public string Written() => JsonSerializer.Serialize(this);

    public static PersonDetails Read(string written) => JsonSerializer.Deserialize<PersonDetails>(written)!;
}
