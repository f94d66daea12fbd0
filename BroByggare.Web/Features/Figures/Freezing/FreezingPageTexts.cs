using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Figures.Freezing;

/// <summary>The words of freezing a year and of what was sent.</summary>
public static class FreezingPageTexts
{
    public static Text Frozen { get; } = new("Fryst", "Frozen");

    /// <summary>{0} is when, {1} by whom.</summary>
    public static Text FrozenBy { get; } = new(
        "Frystes {0:d MMMM yyyy} kl. {0:H.mm} av {1}. Talen ändras inte mer.", "Frozen on {0:d MMMM yyyy} at {0:HH:mm} by {1}. The numbers change no more.");

    /// <summary>{0} is how much was missing.</summary>
    public static Text MissingThen { get; } = new("Då saknades {0} uppgifter.", "{0} facts were missing then.");

    /// <summary>{0} is the year, {1} when.</summary>
    public static Text FrozenSince { get; } = new(
        "{0} är fryst sedan {1:d MMMM yyyy}. Måtten här är de frysta. Diagrammen räknas i dag.",
        "{0} is frozen since {1:d MMMM yyyy}. The figures here are the frozen ones. The charts are counted today.");

    public static Text ShowYear { get; } = new("Visa årets siffror", "Show the year's figures");

    public static Text Today { get; } = new("Räknat i dag", "Counted today");

    public static Text Changed { get; } = new("Ändrat", "Changed");

    public static Text OnlyHere { get; } = new(
        "”Räknat i dag” och ”Ändrat” syns bara här på skärmen. Filer och papper har de frysta talen.",
        "“Counted today” and “Changed” are seen on this screen only. Files and paper have the frozen numbers.");

    /// <summary>{0} is the year.</summary>
    public static Text MissingTitle { get; } = new("Det här saknas innan {0} kan frysas", "This is missing before {0} can be frozen");

    /// <summary>{0} is the number.</summary>
    public static Text MissingCount { get; } = new("{0} uppgifter", "{0} facts");

    public static Text OneMissing { get; } = new("1 uppgift", "1 fact");

    public static Text NothingMissing { get; } = new("Inget saknas.", "Nothing is missing.");

    /// <summary>{0} how many, {1} with whom.</summary>
    public static Text With { get; } = new("{0} hos {1}", "{0} with {1}");

    public static Text Show { get; } = new("Visa", "Show");

    /// <summary>{0} is the year.</summary>
    public static Text Freeze { get; } = new("Frys {0}", "Freeze {0}");

    /// <summary>{0} is the year.</summary>
    public static Text FreezeMeans { get; } = new(
        "Alla tal, mål och definitioner för {0} sparas som de är nu. De ändras inte när någon rättar något efteråt. Inget saknas.",
        "All numbers, goals and definitions of {0} are kept as they are now. They do not change when somebody corrects something later. Nothing is missing.");

    /// <summary>{0} is the year, {1} how much is missing.</summary>
    public static Text FreezeMeansMissing { get; } = new(
        "Alla tal, mål och definitioner för {0} sparas som de är nu. De ändras inte när någon rättar något efteråt. Det saknas {1}, och det sparas att det gjorde det.",
        "All numbers, goals and definitions of {0} are kept as they are now. They do not change when somebody corrects something later. {1} missing, and it is kept that so it was.");

    /// <summary>{0} is the year.</summary>
    public static Text IsFrozen { get; } = new("{0} är fryst.", "{0} is frozen.");

    public static Text ManagerFreezes { get; } = new("En chef fryser året när det är slut.", "A manager freezes the year when it is over.");

    public static Text SentTitle { get; } = new("Det som har skickats", "What was sent");

    public static Text ByteForByte { get; } = new("Samma fil, byte för byte", "The same file, byte for byte");

    public static Text NothingSentTitle { get; } = new("Ingen fil än", "No file yet");

    public static Text NothingSent { get; } = new(
        "En fil som tas ut ur ett fryst år sparas här, så att den kan hämtas igen precis som den var.",
        "A file that is taken out of a frozen year is kept here, so that it can be had again just as it was.");

    public static Text File { get; } = new("Fil", "File");

    public static Text Made { get; } = new("Gjord", "Made");

    public static Text To { get; } = new("Till", "To");

    public static Text Size { get; } = new("Storlek", "Size");

    public static Text Checksum { get; } = new("Kontrollsumma", "Checksum");

    public static Text Fetch { get; } = new("Hämta", "Get");

    public static Text BeforeThaw { get; } = new("Från före tiningen", "From before the thaw");

    public static Text Kilobytes { get; } = new("{0:N0} kB", "{0:N0} kB");

    public static Text ToWhom { get; } = new("Till vem", "To whom");

    public static Text ToWhomHint { get; } = new("Till exempel länsstyrelsen. Får vara tomt.", "For example the county board. May be empty.");

    public static Text MakeFile { get; } = new("Gör filen", "Make the file");

    public static Text IsKept { get; } = new("Filen är gjord och sparad.", "The file is made and kept.");

    public static Text ChangesTitle { get; } = new("Ändrat efter frysningen", "Changed after the freeze");

    public static Text NoChanges { get; } = new("Inget som talen bygger på har ändrats.", "Nothing that the numbers are made of has changed.");

    /// <summary>{0} is the day, {1} who.</summary>
    public static Text ChangedBy { get; } = new("{0:d MMMM yyyy}, {1}", "{0:d MMMM yyyy}, {1}");

    public static Text DayUnknown { get; } = new("Dagen är inte känd", "The day is not known");

    /// <summary>{0} are shown of {1}.</summary>
    public static Text MoreChanges { get; } = new("De {0} senaste av {1} visas.", "The latest {0} of {1} are shown.");

    public static Text ThawTitle { get; } = new("Tina året", "Thaw the year");

    public static Text ThawMeans { get; } = new(
        "Då räknas talen om på nytt. Det som är fryst och det som har skickats finns kvar. En till måste säga ja, en annan chef eller en samordnare.",
        "Then the numbers are counted anew. What is frozen and what was sent stays. One more must say yes, another manager or a coordinator.");

    public static Text ThawWhy { get; } = new("Varför behöver talen ändras?", "Why do the numbers need to change?");

    public static Text AskToThaw { get; } = new("Be någon godkänna", "Ask somebody to approve");

    public static Text ThawAsked { get; } = new("Du har bett om att året tinas. En till måste säga ja.", "You have asked to thaw the year. One more must say yes.");

    /// <summary>{0} who, {1} when.</summary>
    public static Text AskedBy { get; } = new("{0} bad om det {1:d MMMM yyyy}:", "{0} asked on {1:d MMMM yyyy}:");

    public static Text TakeBackThaw { get; } = new("Dra tillbaka", "Take back");

    public static Text ThawTakenBack { get; } = new("Frågan är tillbakadragen.", "The question is taken back.");

    /// <summary>{0} is the year.</summary>
    public static Text Thaw { get; } = new("Tina {0}", "Thaw {0}");

    public static Text RefuseThaw { get; } = new("Säg nej", "Say no");

    public static Text ThawRefused { get; } = new("Året är fortfarande fryst.", "The year is still frozen.");

    /// <summary>{0} who, {1} when.</summary>
    public static Text RefusedBy { get; } = new(
        "{0} sade nej till att tina året {1:d MMMM yyyy} kl. {1:H.mm}.", "{0} said no to thawing the year on {1:d MMMM yyyy} at {1:HH:mm}.");

    /// <summary>{0} is the year.</summary>
    public static Text IsThawed { get; } = new("{0} är tinat och räknas på nytt.", "{0} is thawed and counted anew.");

    /// <summary>{0} is the year.</summary>
    public static Text WaitsForYou { get; } = new("Någon ber om att {0} tinas. En till måste säga ja.", "Somebody asks that {0} be thawed. One more must say yes.");

    public static Text LookAtIt { get; } = new("Titta på det", "Look at it");

    public static Text EarlierTitle { get; } = new("Tidigare frysningar", "Earlier freezes");

    /// <summary>{0} frozen, {1} thawed, {2} asked by, {3} approved by, {4} why.</summary>
    public static Text EarlierLine { get; } = new(
        "Fryst {0:d MMMM yyyy}, tinad {1:d MMMM yyyy} av {2} och {3}: {4}", "Frozen {0:d MMMM yyyy}, thawed {1:d MMMM yyyy} by {2} and {3}: {4}");

    public static Text ShowCopy { get; } = new("Visa talen", "Show the numbers");

    /// <summary>{0} is when it was frozen.</summary>
    public static Text IsCopy { get; } = new(
        "Det här är talen som de frystes {0:d MMMM yyyy}. De gäller inte längre.", "These are the numbers as they were frozen on {0:d MMMM yyyy}. They hold no longer.");

    public static Text BackToYear { get; } = new("Till årets siffror", "To the year's figures");

    /// <summary>{0} is the year.</summary>
    public static Text ListTitle { get; } = new("Saknas för {0}", "Missing for {0}");

    public static Text ListLead { get; } = new(
        "Öppna det som saknar något och skriv in det. Det äldsta står först.", "Open what lacks something and write it in. The oldest stands first.");

    public static Text What { get; } = new("Vad som saknas", "What is missing");

    public static Text Day { get; } = new("Sedan", "Since");

    public static Text Support { get; } = new("Stöd", "Support");

    public static Text Activity { get; } = new("Aktivitet", "Activity");

    public static Text Name { get; } = new("Namn", "Name");

    public static Text NoneTitle { get; } = new("Inget saknas här", "Nothing is missing here");

    public static Text None { get; } = new("Allt av det slaget är inskrivet, av det du kan se.", "All of that kind is written in, of what you can see.");

    /// <summary>For those who see the year's figures.</summary>
    public static Text Back { get; } = new("Till årets siffror", "To the year's figures");
}
