using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Referrals;

/// <summary>Consent, and the ladder from planned to the person's own answer.</summary>
public class LadderTests
{
    private static readonly ReferralId First = new(1);

    [Fact]
    public void Nothing_is_shared_without_a_consent()
    {
        A.Support().WhyNotRefer(A.KeyContact, isShared: true, A.Today).Should().Be(ReferralRefusals.ConsentMissing);
    }

    [Fact]
    public void Telling_the_person_where_to_go_shares_nothing_and_needs_no_consent()
    {
        var support = A.Support();

        var referral = support.Refer(ReferralKind.Refer, A.KeyContact, "hjälp med hyran", A.Today.AddDays(7), A.Signed());
        support.MakeContact(referral, A.Signed());

        support.Referrals[0].IsShared.Should().BeFalse();
        support.Referrals[0].Rung.Should().Be(ReferralRung.ContactMade);
    }

    [Theory]
    [InlineData(ReferralKind.Guide)]
    [InlineData(ReferralKind.Accompany)]
    public void Guiding_and_accompanying_need_one_when_something_is_shared(ReferralKind kind)
    {
        var support = A.Support();

        var sharing = () => support.Refer(kind, A.KeyContact, "hjälp", A.Today.AddDays(7), A.Signed());

        sharing.Should().Throw<RefusedException>().Which.Refusal.Should().Be(ReferralRefusals.ConsentMissing);
        support.Refer(kind, A.KeyContact, "hjälp", A.Today.AddDays(7), A.Signed(), isShared: false);
        support.Referrals.Should().ContainSingle().Which.IsShared.Should().BeFalse();
    }

    [Fact]
    public void A_consent_holds_two_years_at_most_and_less_where_the_municipality_has_decided_so()
    {
        var support = A.Support();
        var last = A.Today.AddMonths(24);

        var tooLong = () => support.GiveConsent(A.KeyContact, "ansökan", "hjälp", last.AddDays(1), A.Signed());
        var longerThanDecided = () => support.GiveConsent(A.KeyContact, "ansökan", "hjälp", A.Today.AddMonths(6).AddDays(1), A.Signed(), longestMonths: 6);

        tooLong.Should().Throw<RefusedException>().Which.Refusal.Should().Be(ReferralRefusals.ConsentTooLong);
        longerThanDecided.Should().Throw<RefusedException>().Which.Refusal.Should().Be(ReferralRefusals.ConsentTooLong);
        support.GiveConsent(A.KeyContact, "ansökan", "hjälp", last, A.Signed());
        support.Consents.Should().ContainSingle().Which.Until.Should().Be(last);
    }

    [Fact]
    public void No_day_is_planned_for_the_end_of_the_century()
    {
        var last = A.Today.AddYears(2);
        var support = A.Support();

        var refer = () => support.Refer(ReferralKind.Refer, A.KeyContact, "hjälp", last.AddDays(1), A.Signed());
        var watch = () => support.WatchFor("ring", last.AddDays(1), A.Signed());
        var park = () => support.Park(last.AddDays(1), "", A.Signed());

        refer.Should().Throw<RefusedException>().Which.Refusal.Should().Be(SupportRefusals.DueTooFarAhead);
        watch.Should().Throw<RefusedException>().Which.Refusal.Should().Be(SupportRefusals.DueTooFarAhead);
        park.Should().Throw<RefusedException>().Which.Refusal.Should().Be(SupportRefusals.DueTooFarAhead);
        support.WatchFor("ring", last, A.Signed());
    }

    [Fact]
    public void A_consent_to_tell_one_contact_does_not_hold_for_another()
    {
        var support = WithConsent();

        support.WhyNotRefer(new(2), isShared: true, A.Today).Should().Be(ReferralRefusals.ConsentMissing);
    }

    [Fact]
    public void A_consent_holds_through_its_last_day()
    {
        var support = WithConsent();

        support.WhyNotRefer(A.KeyContact, isShared: true, A.Today.AddDays(30)).Should().BeNull();
        support.WhyNotRefer(A.KeyContact, isShared: true, A.Today.AddDays(31)).Should().Be(ReferralRefusals.ConsentMissing);
    }

    [Fact]
    public void A_renewed_consent_takes_the_place_of_the_old_so_that_one_withdrawal_is_enough()
    {
        var support = WithConsent();
        var later = A.Today.AddDays(20);

        var renewed = support.RenewConsent(new(1), "ansökan och beslut", "hjälp", later.AddDays(60), A.Signed(later));

        support.Consents.Select(consent => (consent.KeyContactId, consent.IsValidOn(later))).Should().Equal((A.KeyContact, false), (A.KeyContact, true));
        support.Consents[0].Until.Should().Be(later.AddDays(-1));
        support.WithdrawConsent(renewed, A.Signed(later));
        support.WhyNotRefer(A.KeyContact, isShared: true, later).Should().Be(ReferralRefusals.ConsentMissing);
    }

    [Fact]
    public void One_that_ran_out_can_be_renewed_and_one_that_was_taken_back_cannot()
    {
        var support = WithConsent();
        var after = A.Today.AddDays(40);
        support.RenewConsent(new(1), "ansökan", "hjälp", after.AddDays(10), A.Signed(after));
        support.Consents[0].Until.Should().Be(A.Today.AddDays(30), "its last day stands");
        support.WithdrawConsent(new(2), A.Signed(after));

        var renewing = () => support.RenewConsent(new(2), "ansökan", "hjälp", after.AddDays(10), A.Signed(after));

        renewing.Should().Throw<RefusedException>().Which.Refusal.Should().Be(ReferralRefusals.ConsentAlreadyWithdrawn);
        support.WhyNotRenewConsent(new(1), after).Should().Be(ReferralRefusals.ConsentReplaced, "the person has answered again since");
    }

    [Fact]
    public void A_consent_is_withdrawn_at_once()
    {
        var support = WithConsent();

        support.WithdrawConsent(new(1), A.Signed());

        support.WhyNotRefer(A.KeyContact, isShared: true, A.Today).Should().Be(ReferralRefusals.ConsentMissing);
    }

    [Fact]
    public void Contact_is_not_made_after_the_consent_was_withdrawn()
    {
        var support = Referred();

        support.WithdrawConsent(new(1), A.Signed());

        support.WhyNotMakeContact(First, A.Today).Should().Be(ReferralRefusals.ConsentMissing);
    }

    [Fact]
    public void A_referral_climbs_to_the_persons_own_answer()
    {
        var support = Referred();

        support.MakeContact(First, A.Signed());
        support.AcceptReferral(First, A.Today.AddDays(9), A.Signed());
        support.NoteHelp(First, true, A.Signed());
        support.AnswerReferral(First, SolvedAnswer.Partly, A.Signed());

        var referral = support.Referrals[0];
        (referral.Rung, referral.Solved, referral.IsOpen).Should().Be((ReferralRung.Answered, SolvedAnswer.Partly, false));
        referral.DueOn.Should().Be(A.Today.AddDays(9));
    }

    [Fact]
    public void No_rung_is_skipped()
    {
        var referral = Referred().Referrals[0];

        referral.WhyNotDecide().Should().Be(ReferralRefusals.ContactNotMade);
        referral.WhyNotNoteHelp().Should().Be(ReferralRefusals.NotAccepted);
        referral.WhyNotAnswer().Should().Be(ReferralRefusals.HelpNotNoted);
    }

    [Fact]
    public void A_no_needs_its_reason_and_ends_the_ladder()
    {
        var support = Referred();
        support.MakeContact(First, A.Signed());
        var silently = () => support.DeclineReferral(First, "", A.Signed());
        silently.ShouldBeRefusedBy(ReferralRefusals.ReasonMissing);

        support.DeclineReferral(First, "Kön är för lång.", A.Signed());

        support.Referrals[0].IsOpen.Should().BeFalse();
        support.Referrals[0].WhyNotEnd().Should().Be(ReferralRefusals.Settled);
    }

    [Fact]
    public void Even_help_that_never_came_is_asked_about()
    {
        var support = Referred();
        support.MakeContact(First, A.Signed());
        support.AcceptReferral(First, null, A.Signed());
        support.NoteHelp(First, false, A.Signed());

        support.AnswerReferral(First, SolvedAnswer.No, A.Signed());

        support.Referrals[0].Solved.Should().Be(SolvedAnswer.No);
    }

    [Fact]
    public void A_referral_can_be_taken_back_with_a_reason()
    {
        var support = Referred();

        support.WithdrawReferral(First, "Löste sig ändå.", A.Signed());

        (support.Referrals[0].End, support.Referrals[0].IsUnanswered).Should().Be((ReferralEnd.Withdrawn, false));
    }

    [Fact]
    public void Waiting_is_given_up_only_while_nobody_has_answered()
    {
        var support = Referred();
        support.MakeContact(First, A.Signed());
        support.AcceptReferral(First, null, A.Signed());

        support.Referrals[0].WhyNotStopWaiting().Should().Be(ReferralRefusals.AlreadyDecided);
    }

    [Fact]
    public void An_answer_is_not_expected_yesterday()
    {
        var support = WithConsent();

        var refer = () => support.Refer(ReferralKind.Refer, A.KeyContact, "hjälp", A.Today.AddDays(-1), A.Signed());

        refer.Should().Throw<RefusedException>().Which.Refusal.Should().Be(ReferralRefusals.DueBeforeToday);
    }

    private static IndividualSupport WithConsent()
    {
        var support = A.Support();
        support.GiveConsent(A.KeyContact, "ansökan", "för att få hjälp med hyran", A.Today.AddDays(30), A.Signed());
        return support;
    }

    private static IndividualSupport Referred()
    {
        var support = WithConsent();
        support.Refer(ReferralKind.Guide, A.KeyContact, "hjälp med hyran", A.Today.AddDays(7), A.Signed());
        return support;
    }

    [Theory]
    [InlineData(3, null, 7)]
    [InlineData(7, null, 7 + Referral.DaysToFollowUp)]
    [InlineData(10, null, 10 + Referral.DaysToFollowUp)]
    [InlineData(10, 12, 12)]
    public void One_who_says_yes_without_a_day_is_asked_on_the_day_of_the_answer_or_two_weeks_after_it_is_past(int answered, int? help, int asked)
    {
        var support = A.Support();
        var referral = support.Refer(ReferralKind.Refer, A.KeyContact, "hjälp med hyran", A.Today.AddDays(7), A.Signed());
        support.MakeContact(referral, A.Signed());

        support.AcceptReferral(referral, help is { } days ? A.Today.AddDays(days) : null, A.Signed(on: A.Today.AddDays(answered)));
        var due = support.Referrals[0].DueOn;
        support.StepBackReferral(referral, A.Signed(on: A.Today.AddDays(answered)));

        (due, support.Referrals[0].DueOn).Should().Be((A.Today.AddDays(asked), A.Today.AddDays(7)));
    }
}
