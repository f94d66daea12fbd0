using BroByggare.Core.Kernel;
using BroByggare.Web.Features.Supports.Lists;

namespace BroByggare.Web.Features.Supports.Opening;

/// <summary>The words of opening a support.</summary>
public static class OpenSupportTexts
{
    public static Text Name { get; } = new("Vad vill personen bli kallad?", "What does the person want to be called?");

    public static Text NameHint { get; } = new("Ett namn räcker. Inget personnummer.", "A name is enough. No personal identity number.");

    public static Text Responsible { get; } = new("Vilken brobyggare ansvarar?", "Which bridge-builder is responsible?");

    public static Text Reach { get; } = new("Hur når vi personen?", "How do we reach the person?");

    public static Text Phone { get; } = new("Telefon", "Telephone");

    public static Text TextMessages { get; } = new("Det är säkert att skicka SMS", "Text messages are safe");

    public static Text Mail { get; } = new("E-post", "E-mail");

    public static Text When { get; } = new("När och hur är det säkert att höra av sig?", "When and how is it safe to get in touch?");

    public static Text YearOfBirth { get; } = new("Födelseår", "Year of birth");

    public static Text NearTitle { get; } = new("Liknande namn finns redan.", "Near names exist already.");

    public static Text NearQuestion { get; } = new("Är det samma person?", "Is it the same person?");

    /// <summary>{0} is names of bridge-builders.</summary>
    public static Text OngoingWith { get; } = new("pågår hos {0}", "ongoing with {0}");

    public static Text ClosedOn { get; } = new("avslutat {0:yyyy-MM-dd}", "closed {0:yyyy-MM-dd}");

    /// <summary>{0} is the support's number.</summary>
    public static Text GoTo { get; } = new("Ja, gå till {0}", "Yes, go to {0}");

    public static Text OpenForSame { get; } = new("Ja, öppna ett nytt", "Yes, open a new one");

    /// <summary>For those who hear the page; {0} is the name.</summary>
    public static Text ForName { get; } = new("för {0}", "for {0}");

    public static Text BecauseKnown { get; } = new(
        "Jag vet att det är en annan person. Hur vet du det?", "I know that it is another person. How do you know?");

    public static Text Because { get; } = new(
        "Nej, det är en annan person. Hur vet du det?", "No, it is another person. How do you know?");
}
