using BroByggare.Core.Kernel;

namespace BroByggare.Core.People;

/// <summary>The words of what is known of a person.</summary>
public static class PersonTexts
{
    public static Text Name(this PersonFact fact) => fact switch
    {
        PersonFact.Name => new("Namn", "Name"),
        PersonFact.YearOfBirth => new("Födelseår", "Year of birth"),
        PersonFact.Phone => new("Telefon", "Telephone"),
        PersonFact.Mail => new("E-post", "Mail"),
        PersonFact.When => new("När och hur det är säkert att höra av sig", "When and how it is safe to get in touch"),
    };

    public static Text Name(this RectifiedBecause because) => because switch
    {
        RectifiedBecause.HasChanged => new("Det har ändrats", "It has changed"),
        RectifiedBecause.WasWrong => new("Det var fel", "It was wrong"),
        RectifiedBecause.WasMerged => new("Det stod i en annan post om samma person", "It stood in another record of the same person"),
        RectifiedBecause.WasTold => new("En kollega skrev det i en fråga till samordnaren", "A colleague wrote it in a question to the coordinator"),
    };

    public static Text Name(this StatementAbout about) => about switch
    {
        StatementAbout.Everything => new("Allt som står här", "All that is written here"),
        StatementAbout.Name => new("Namnet", "The name"),
        StatementAbout.YearOfBirth => new("Födelseåret", "The year of birth"),
        StatementAbout.Ways => new("Hur och när man når mig", "How and when I am reached"),
        StatementAbout.Support => new("Stödet och det som har gjorts", "The support and what was done"),
    };
}
