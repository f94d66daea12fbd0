using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.OwnPlan;

/// <summary>The words of the person's own plan: the plainest there are, and nothing that says where it comes from.</summary>
public static class OwnPlanTexts
{
    public static Text Title { get; } = new("Min plan", "My plan");

    /// <summary>{0} is the name, {1} the day it is printed.</summary>
    public static Text For { get; } = new("{0}, {1:d MMMM yyyy}", "{0}, {1:d MMMM yyyy}");

    public static Text Wishes { get; } = new("Det här vill jag", "This is what I want");

    public static Text Goals { get; } = new("Det här vill jag nå", "This is what I want to reach");

    public static Text Mine { get; } = new("Jag gör", "I do");

    public static Text Theirs { get; } = new("Brobyggaren gör", "The bridge-builder does");

    public static Text Contacts { get; } = new("Kontakten gör", "The contact does");

    public static Text MeetAgain { get; } = new("Vi ses igen", "We meet again");

    /// <summary>{0} is a first name.</summary>
    public static Text Call { get; } = new("Ring {0}", "Call {0}");

    public static Text AtTime { get; } = new("kl. {0:H.mm}", "at {0:HH:mm}");

    public static Text AllDoneTitle { get; } = new("Allt i planen är gjort", "Everything in the plan is done");

    /// <summary>{0} is the day they meet.</summary>
    public static Text AllDoneMeeting { get; } = new(
        "Vi ses {0:dddd d MMMM} och pratar om hur det gick.", "We meet on {0:dddd d MMMM} and talk about how it went.");

    public static Text AllDone { get; } = new(
        "Nu bestämmer vi en dag och pratar om hur det gick.", "Now we choose a day and talk about how it went.");

    /// <summary>{0} is the day.</summary>
    public static Text EndedTitle { get; } = new("Stödet är avslutat {0:d MMMM yyyy}", "The support ended on {0:d MMMM yyyy}");

    public static Text Ended { get; } = new("Vill jag ha hjälp igen kan jag höra av mig.", "If I want help again I can get in touch.");

    public static Text IsMine { get; } = new("Planen är min. Jag kan ändra den eller säga nej när jag vill.", "The plan is mine. I can change it or say no whenever I want.");

    public static Text Empty { get; } = new("Vi har inte skrivit någon plan än.", "We have not written a plan yet.");

    public static Text Weekday { get; } = new("{0:dddd}", "{0:dddd}");

    public static Text Month { get; } = new("{0:MMM}", "{0:MMM}");

    public static Text WholeDay { get; } = new("{0:dddd d MMMM yyyy}", "{0:dddd d MMMM yyyy}");

    public static Text ReadAloud { get; } = new("Läs upp", "Read aloud");

    public static Text Stop { get; } = new("Sluta läsa", "Stop reading");
}
