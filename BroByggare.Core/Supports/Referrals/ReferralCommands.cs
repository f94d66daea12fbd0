using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Referrals;

/// <summary>What is done with consents and referrals. They are part of a support, so it is the support that was seen.</summary>
[DocumentedRight(Right.Sees)]
public sealed class ReferralCommands(Changes changes, WorkRules work)
{
    public Task GiveConsent(Seen<SupportId> seen, KeyContactId with, string what, string why, DateOnly until) =>
        changes.Make(seen, SupportActions.GiveConsent, (support, signed) => { support.GiveConsent(with, what, why, until, signed, work.ConsentMonths); });

    public Task RenewConsent(Seen<SupportId> seen, ConsentId consent, string what, string why, DateOnly until) =>
        changes.Make(seen, SupportActions.RenewConsent, (support, signed) => { support.RenewConsent(consent, what, why, until, signed, work.ConsentMonths); });

    public Task WithdrawConsent(Seen<SupportId> seen, ConsentId consent) =>
        changes.Make(seen, SupportActions.WithdrawConsent, (support, signed) => support.WithdrawConsent(consent, signed));

    /// <param name="isShared">Something about the person is told to the contact.</param>
    /// <param name="consent">Given in the same breath; null when there is one already, or none is needed.</param>
    public Task Refer(
        Seen<SupportId> seen, ReferralKind kind, KeyContactId to, string what, DateOnly dueOn, bool isShared = true, NewConsent? consent = null) =>
        changes.Make(seen, SupportActions.Refer, async (support, signed, db) =>
        {
            var isRetired = await db.KeyContacts.Where(contact => contact.Id == to).Select(contact => (bool?)(contact.RetiredOn != null)).FirstOrDefaultAsync();
            if (isRetired is null && to != default)
                throw new MissingException();
            if (isRetired is true)
                ReferralRefusals.ContactRetired.ThrowIfPresent();
            if (consent is not null)
                support.GiveConsent(to, consent.What, consent.Why, consent.Until, signed, work.ConsentMonths);
            support.Refer(kind, to, what, dueOn, signed, isShared);
        });

    public Task MakeContact(Seen<SupportId> seen, ReferralId referral) =>
        changes.Make(seen, SupportActions.MakeContact, (support, signed) => support.MakeContact(referral, signed));

    /// <param name="helpDueOn">When the help is expected, if they said.</param>
    public Task Accept(Seen<SupportId> seen, ReferralId referral, DateOnly? helpDueOn) =>
        changes.Make(seen, SupportActions.Accept, (support, signed) => support.AcceptReferral(referral, helpDueOn, signed));

    public Task Decline(Seen<SupportId> seen, ReferralId referral, string why) =>
        changes.Make(seen, SupportActions.Decline, (support, signed) => support.DeclineReferral(referral, why, signed));

    public Task NoteHelp(Seen<SupportId> seen, ReferralId referral, bool received) =>
        changes.Make(seen, SupportActions.NoteHelp, (support, signed) => support.NoteHelp(referral, received, signed));

    public Task Answer(Seen<SupportId> seen, ReferralId referral, SolvedAnswer answer) =>
        changes.Make(seen, SupportActions.Answer, (support, signed) => support.AnswerReferral(referral, answer, signed));

    /// <param name="why">Needed when a colleague noted it.</param>
    public Task TakeBackStep(Seen<SupportId> seen, ReferralId referral, string why = "") =>
        changes.Make(seen, SupportActions.TakeBackStep, (support, signed) => support.StepBackReferral(referral, signed, why));

    public Task Withdraw(Seen<SupportId> seen, ReferralId referral, string why) =>
        changes.Make(seen, SupportActions.WithdrawReferral, (support, signed) => support.WithdrawReferral(referral, why, signed));

    public Task StopWaiting(Seen<SupportId> seen, ReferralId referral, string why) =>
        changes.Make(seen, SupportActions.StopWaiting, (support, signed) => support.StopWaiting(referral, why, signed));
}
