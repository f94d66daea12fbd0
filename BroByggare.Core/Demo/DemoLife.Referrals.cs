using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Core.Demo;

/// <summary>Consents and referrals, and what can only be done to what is stored.</summary>
internal sealed partial class DemoLife
{
    private static readonly ReferralKind[] Kinds =
        [ReferralKind.Refer, ReferralKind.Guide, ReferralKind.Accompany, ReferralKind.Guide, ReferralKind.Accompany];

    private static readonly ReferralRung[] Rungs =
    [
        ReferralRung.Answered, ReferralRung.Answered, ReferralRung.Answered, ReferralRung.Answered, ReferralRung.Declined,
        ReferralRung.HelpReceived, ReferralRung.HelpNotReceived, ReferralRung.ContactMade, ReferralRung.Accepted, ReferralRung.Planned,
    ];

    private static readonly SolvedAnswer[] Answers =
    [
        SolvedAnswer.Yes, SolvedAnswer.Yes, SolvedAnswer.Yes, SolvedAnswer.Yes, SolvedAnswer.Yes, SolvedAnswer.Partly, SolvedAnswer.Partly, SolvedAnswer.Partly,
        SolvedAnswer.No, SolvedAnswer.No, SolvedAnswer.DidNotSay,
    ];

    /// <summary>Refers on the first day and climbs to this rung by the last.</summary>
    /// <param name="dueOn">The day of the answer, or two weeks after the first day.</param>
    /// <param name="organisation">To whom; one that the theme leads to when it is left out.</param>
    public void Refer(DateOnly first, DateOnly last, ReferralRung until, ReferralKind? by = null, DateOnly? dueOn = null, string? organisation = null)
    {
        var kind = by ?? draw.Next(Kinds);
        var to = register.Find(organisation ?? draw.Next(theme.Organisations));
        var id = default(ReferralId);
        var isLong = last.DayNumber - first.DayNumber > 150;
        if (until == ReferralRung.Answered)
            _told.Add((DemoCount.Answer, last));
        At(first, () =>
        {
            // Telling the person where to go shares nothing.
            if (kind != ReferralKind.Refer)
            {
                Do(SupportActions.GiveConsent, signed => _support.GiveConsent(
                    to, draw.Next(DemoWords.Consents), draw.Next(DemoWords.WhyConsent), first.AddDays(isLong ? 365 : 180), signed));
            }

            var hope = draw.Next(theme.Hopes);
            Do(SupportActions.Refer, signed => id = _support.Refer(kind, to, hope, OnWeekday(dueOn ?? first.AddDays(14), first), signed));
        });
        Climb(first, last, until, dueOn, () => id);
    }

    public void WithdrawReferral(DateOnly day) => At(day, () =>
    {
        var referral = _support.Referrals.Last(one => one.IsOpen);
        Do(SupportActions.WithdrawReferral, signed => _support.WithdrawReferral(referral.Id, draw.Next(DemoWords.WhyWithdrawn), signed));
    });

    public void StopWaiting(DateOnly day) => At(day, () =>
    {
        var referral = _support.Referrals.Last(one => one.IsUnanswered);
        Do(SupportActions.StopWaiting, signed => _support.StopWaiting(referral.Id, draw.Next(DemoWords.WhyStopped), signed));
    });

    public void Consent(DateOnly day, DateOnly until, DateOnly? withdrawnOn = null)
    {
        var with = register.Find(draw.Next(theme.Organisations));
        var id = default(ConsentId);
        At(day, () => Do(SupportActions.GiveConsent, signed =>
            id = _support.GiveConsent(with, draw.Next(DemoWords.Consents), draw.Next(DemoWords.WhyConsent), until, signed)));
        if (withdrawnOn is { } withdrawn)
            At(withdrawn, () => Do(SupportActions.WithdrawConsent, signed => _support.WithdrawConsent(id, signed)));
    }

    /// <summary>The next day: a line beside the latest note.</summary>
    public void CorrectLater(DateOnly day) => _afterwards.Add(() =>
    {
        TurnTo(day);
        var note = _support.Notes[^1];
        Do(SupportActions.CorrectNote, signed => _support.CorrectNote(note.Id, draw.Next(DemoWords.Corrections), signed));
        Do(SupportActions.WriteOwnView, signed => _support.WriteOwnView(note.Id, draw.Next(DemoWords.OwnViews), signed));
    });

    /// <summary>Written by mistake: the latest contact, result and obstacle, those that there are.</summary>
    public void TakeBackLater(DateOnly day) => _afterwards.Add(() =>
    {
        TurnTo(day);
        if (_support.Contacts.Count > 0)
            Do(SupportActions.TakeBackContact, signed => _support.TakeBackContact(_support.Contacts[^1].Id, signed));
        if (_support.Results.Count > 0)
            Do(SupportActions.TakeBackResult, signed => _support.TakeBackResult(_support.Results[^1].Id, signed));
        if (_support.Obstacles.Count > 0)
            Do(SupportActions.TakeBackObstacle, signed => _support.TakeBackObstacle(_support.Obstacles[^1].Id, signed));
    });

    private void Climb(DateOnly first, DateOnly last, ReferralRung until, DateOnly? dueOn, Func<ReferralId> id)
    {
        if (until == ReferralRung.Planned)
            return;
        At(Between(first, last, 1, 6), () => Do(SupportActions.MakeContact, signed => _support.MakeContact(id(), signed)));
        if (until == ReferralRung.ContactMade)
            return;
        var decided = Between(first, last, 1, 3);
        if (until == ReferralRung.Declined)
        {
            At(decided, () => Do(SupportActions.Decline, signed => _support.DeclineReferral(id(), draw.Next(DemoWords.WhyDeclined), signed)));
            return;
        }

        var help = dueOn is { } due && due > decided ? due : decided.AddDays(draw.Between(10, 40));
        At(decided, () => Do(SupportActions.Accept, signed => _support.AcceptReferral(id(), OnWeekday(help, decided), signed)));
        if (until == ReferralRung.Accepted)
            return;
        var isHelped = until == ReferralRung.HelpReceived || (until == ReferralRung.Answered && draw.Chance(85));
        At(Between(first, last, 2, 3), () => Do(SupportActions.NoteHelp, signed => _support.NoteHelp(id(), isHelped, signed)));
        if (until == ReferralRung.Answered)
            At(last, () => Do(SupportActions.Answer, signed => _support.AnswerReferral(id(), draw.Next(Answers), signed)));
    }
}
