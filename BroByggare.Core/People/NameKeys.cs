namespace BroByggare.Core.People;
/// <summary>Temporary.</summary>
public static class NameKeys
{
    public static IReadOnlyCollection<int> Of(string name) => [name.Length];
}
