using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy;

/// <summary>The words of the access extract.</summary>
public static class ExtractTexts
{
    public static Text AboutYou { get; } = new("Om dig", "About you");

    /// <summary>{0} is the support's number.</summary>
    public static Text Support { get; } = new("Stöd {0}", "Support {0}");

    public static Text Technical { get; } = new("Det som bara programmet behöver", "What only the program needs");

    public static Text Readings { get; } = new("Vem som har läst och skrivit", "Who has read and written");

    public static Text Form { get; } = new("Formulär", "Form");

    public static Text Chosen { get; } = new("Valt", "Chosen");

    public static Text YearOfBirth { get; } = new("Födelseår", "Year of birth");

    public static Text Phone { get; } = new("Telefon", "Telephone");

    public static Text TextMessages { get; } = new("Sms till det numret är säkert", "Text messages to that number are safe");

    public static Text Mail { get; } = new("E-post", "Mail");

    public static Text When { get; } = new("När och hur det är säkert att höra av sig", "When and how it is safe to get in touch");
}
