using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Referrals;

/// <summary>The words of a consent on paper: the plainest there are, as the person says them.</summary>
public static class ConsentPaperTexts
{
    public static Text Title { get; } = new("Jag säger ja till att dela", "I say yes to sharing");

    public static Text IsAYes { get; } = new(
        "Brobyggaren får berätta det som står här om mig, för den som står här, och för ingen annan.",
        "The bridge-builder may tell what stands here about me, to whoever stands here, and to nobody else.");

    public static Text HowLong { get; } = new("Hur länge?", "How long?");

    public static Text UntilDay { get; } = new("Till och med {0:d MMMM yyyy}.", "Until {0:d MMMM yyyy}.");

    public static Text Holds { get; } = new("Det här gäller", "This is how it is");

    public static IReadOnlyList<Text> Rules { get; } =
    [
        new("Jag bestämmer själv. Säger jag nej får jag stöd ändå.", "I decide. If I say no I get support all the same."),
        new("Jag kan ta tillbaka mitt ja när jag vill. Jag behöver inte säga varför.", "I can take my yes back whenever I want. I need not say why."),
        new("Då delas inget mer. Det som redan är sagt kan inte bli osagt.", "Then nothing more is shared. What has been said already cannot be unsaid."),
        new("Dagen då det går ut frågar brobyggaren igen, eller slutar dela.", "On the day it ends the bridge-builder asks again, or stops sharing."),
    ];

    public static Text TakeBack { get; } = new("Vill jag ta tillbaka mitt ja", "If I want to take my yes back");

    public static Text TellUs { get; } = new("Då säger jag till brobyggaren.", "Then I tell the bridge-builder.");

    public static Text Day { get; } = new("Dag", "Day");

    public static Text Name { get; } = new("Mitt namn", "My name");

    /// <summary>Instead of a signature.</summary>
    public static Text Aloud { get; } = new("Eller: jag har sagt ja. Antecknat av", "Or: I have said yes. Noted by");

    public static Text Withdrawn { get; } = new("Jag tog tillbaka mitt ja {0:d MMMM yyyy}. Inget mer får delas.", "I took my yes back on {0:d MMMM yyyy}. Nothing more may be shared.");

    public static Text Over { get; } = new("Mitt ja gällde till och med {0:d MMMM yyyy}. Inget mer får delas.", "My yes held until {0:d MMMM yyyy}. Nothing more may be shared.");
}
