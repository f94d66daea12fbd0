using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Opening;

/// <summary>What the answers are called.</summary>
public static class OpeningAnswerTexts
{
    public static Text Name(this OpeningAnswer answer) => answer switch
    {
        OpeningAnswer.Joined => new("Samma person, den som frågade ansvarar också", "The same person, whoever asked is responsible too"),
        OpeningAnswer.Opened => new("En annan person, ett stöd öppnades", "Another person, a support was opened"),
        OpeningAnswer.Refused => new("Inget stöd ska öppnas", "No support is to be opened"),
        OpeningAnswer.TakenBack => new("Frågan togs tillbaka", "The question was taken back"),
    };
}
