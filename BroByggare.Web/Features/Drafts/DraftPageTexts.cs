using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Drafts;

/// <summary>The words of the page of what one has written and not saved.</summary>
public static class DraftPageTexts
{
    public static Text Title { get; } = new("Det du har skrivit", "What you have written");

    /// <summary>{0} is the number of days.</summary>
    public static Text Lead { get; } = new(
        "Text som du har börjat på och inte sparat. Ingen annan ser den. Den försvinner efter {0} dagar.",
        "Text that you have begun and not saved. Nobody else sees it. It goes after {0} days.");

    public static Text None { get; } = new("Inget väntar på dig", "Nothing waits for you");

    public static Text NoneMeans { get; } = new(
        "Det du skriver i ett formulär väntar här tills det är sparat, också om något bryts eller fliken stängs.",
        "What you write in a form waits here until it is saved, also when something breaks or the tab is closed.");

    public static Text List { get; } = new("Utkast", "Drafts");

    public static Text What { get; } = new("Vad", "What");

    public static Text Written { get; } = new("Skrivet", "Written");

    public static Text Length { get; } = new("Längd", "Length");

    public static Text Action { get; } = new("Gör", "Do");

    public static Counted Words { get; } = new(new("{0} ord", "{0} word"), new("{0} ord", "{0} words"));

    /// <summary>{0} is when, {1} the browser's family.</summary>
    public static Text In { get; } = new("{0}, i {1}", "{0}, in {1}");

    public static Text Untitled { get; } = new("Formulär", "Form");

    /// <summary>{0} is what, {1} when: for those who hear the page.</summary>
    public static Text About { get; } = new("{0}, {1}", "{0}, {1}");

    /// <summary>{0} is what.</summary>
    public static Text Thrown { get; } = new("{0}: utkastet är kastat", "{0}: the draft is thrown away");

    public static Counted Waiting { get; } = new(
        new("Du har ett utkast som inte är sparat.", "You have a draft that is not saved."),
        new("Du har {0} utkast som inte är sparade.", "You have {0} drafts that are not saved."));

    public static Text Show { get; } = new("Visa", "Show");

    /// <summary>Reached on the page that the link leads to.</summary>
    public static Text GoOn { get; } = new("Fortsätt", "Go on");
}
