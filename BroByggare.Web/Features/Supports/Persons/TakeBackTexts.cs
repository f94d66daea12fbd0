using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Persons;

/// <summary>The words of taking something away, for the question before and for the receipt after.</summary>
public static class TakeBackTexts
{
    public static Text Closed { get; } = new("Stödet är avslutat.", "The support is closed.");

    public static Text Contact { get; } = new("Ta bort kontakten från den {0:d MMMM yyyy}", "Take back the contact of {0:d MMMM yyyy}");

    public static Text Result { get; } = new("Ta bort resultatet {0} från den {1:d MMMM yyyy}", "Take back the result {0} of {1:d MMMM yyyy}");

    public static Text Obstacle { get; } = new("Ta bort hindret {0} från den {1:d MMMM yyyy}", "Take back the obstacle {0} of {1:d MMMM yyyy}");

    public static Text Line { get; } = new("Ta bort raden ”{0}”", "Remove the line “{0}”");

    public static Text Responsible { get; } = new("Ta bort {0} som ansvarig", "Remove {0} as responsible");

    /// <summary>{0} is a contact.</summary>
    public static Text Consent { get; } = new("Återkalla samtycket med {0}", "Withdraw the consent with {0}");

    public static Text ConsentWords { get; } = new(
        "Det gäller genast. Det går inte att ångra; personen kan ge ett nytt samtycke.",
        "It holds at once. It cannot be undone; the person can give a new consent.");

    /// <summary>{0} is a day.</summary>
    public static Text Statement { get; } = new(
        "Personen återkallar sin uppfattning från den {0:d MMMM yyyy}", "The person withdraws their view of {0:d MMMM yyyy}");

    public static Text StatementWords { get; } = new(
        "Den syns inte längre här. Det går inte att ångra; personen kan skriva en ny.",
        "It is no longer shown here. It cannot be undone; the person can write a new one.");

    public static Text Colleagues { get; } = new(
        "Den som skrev det får veta att det är borta, och varför.", "Whoever wrote it is told that it is gone, and why.");

    public static Text ResponsibleTold { get; } = new("Kollegan får veta det, och varför.", "The colleague is told, and why.");

    /// <summary>Whoever is removed no longer finds a protected person, so the reason is not theirs to read either.</summary>
    public static Text ResponsibleToldWithoutWhy { get; } = new(
        "Kollegan får veta att, men inte varför: personen är skyddad, och kollegan hittar den inte längre.",
        "The colleague is told that, and not why: the person is protected, and the colleague no longer finds them.");

    public static Text ContactGone { get; } = new("Kontakten från den {0:d MMMM yyyy} är borttagen.", "The contact of {0:d MMMM yyyy} is taken back.");

    public static Text ResultGone { get; } = new("Resultatet är borttaget.", "The result is taken back.");

    public static Text ObstacleGone { get; } = new("Hindret är borttaget.", "The obstacle is taken back.");

    public static Text LineGone { get; } = new("Raden ”{0}” är borttagen.", "The line “{0}” is removed.");

    public static Text OpenAgain { get; } = new("Öppna igen", "Open again");

    public static Text OpenLineAgain { get; } = new("Öppna raden igen", "Open the line again");
}
