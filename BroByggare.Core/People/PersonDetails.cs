using System.Text.Json;

namespace BroByggare.Core.People;

/// <summary>What is known of a person beside the name, as it is sealed: one text for all of it.</summary>
internal sealed record PersonDetails(int? YearOfBirth, ContactWays Ways)
{
    public string Written() => JsonSerializer.Serialize(this);

    public static PersonDetails Read(string written) => JsonSerializer.Deserialize<PersonDetails>(written)!;
}
