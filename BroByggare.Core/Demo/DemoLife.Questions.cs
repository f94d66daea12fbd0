using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Questions;

namespace BroByggare.Core.Demo;

/// <summary>What the coordinator and whoever is responsible ask each other.</summary>
internal sealed partial class DemoLife
{
    /// <summary>The coordinator asks about the latest contact; it may be seen and answered.</summary>
    public void AskLater(DateOnly day, TeamMemberId coordinator, bool isAnswered) => _afterwards.Add(() =>
    {
        TurnTo(day);
        var contact = _support.Contacts[^1];
        ByThemselves(coordinator, () => Do(SupportActions.AskAboutEntry, signed =>
            _support.AskAbout(EntryPlace.Contact, contact.Id.Value, contact.On, DemoWords.Question, Role.Coordinator, signed)));
        if (!isAnswered)
            return;
        var question = _support.EntryQuestions[^1].Id;
        Do(SupportActions.SeeEntryQuestion, signed => _support.SeeQuestion(question, Role.Bridgebuilder, signed));
        Do(SupportActions.AnswerEntryQuestion, signed => _support.AnswerQuestion(question, DemoWords.Answer, Role.Bridgebuilder, signed));
    });
}
