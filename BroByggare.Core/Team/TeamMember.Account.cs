using System.Linq.Expressions;
using BroByggare.Core.Accounts;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Team;

/// <summary>The account, as an administrator keeps it.</summary>
public sealed partial class TeamMember : IGuarded<TeamMember, TeamMemberId>
{
    private readonly List<Deputy> _deputies = [];

    /// <summary>All who stand in, stood in or will, in the order they were appointed.</summary>
    public IReadOnlyList<Deputy> Deputies => _deputies;

    /// <summary>Administrators see every account, coordinators their own team's, everybody their own.</summary>
    public static IQueryable<TeamMember> VisibleTo(IQueryable<TeamMember> all, Actor actor) => actor.Role switch
    {
        Role.Administrator => all,
        Role.Coordinator => all.Where(member => member.TeamId == actor.TeamId),
        Role.Bridgebuilder or Role.Manager => all.Where(member => member.Id == actor.Id),
    };

    public static Expression<Func<TeamMember, bool>> Is(TeamMemberId id) => member => member.Id == id;

    /// <summary>May be responsible for supports: a bridge-builder whose account is on.</summary>
    internal static Expression<Func<TeamMember, bool>> DoesTheWork => member => member.IsActive && member.Role == Role.Bridgebuilder;

    /// <summary>Coordinates a team and has ever signed in: who is only invited is told of nothing.</summary>
    internal static Expression<Func<TeamMember, bool>> IsCoordinatorWhoCame => member =>
        member.IsActive && member.Role == Role.Coordinator && (member.Subject != "" || member.IsDemo);

    public static Refusal? WhyNotBy(Actor actor) => actor.Role == Role.Administrator ? null : CommonRefusals.NotAllowed;

    /// <summary>A coordinator knows who is away and says who stands in; the account itself is an administrator's.</summary>
    public static Refusal? WhyNotBy(Actor actor, AuditAction action) =>
        (action == MemberActions.AppointDeputy || action == MemberActions.CallOffDeputy) && actor.Role == Role.Coordinator
            ? null
            : WhyNotBy(actor);

    public Refusal? WhyNotSwitchOff(TeamMemberId by) =>
        by == Id ? AccountRefusals.Yourself : IsActive ? null : AccountRefusals.AlreadySwitchedOff;

    public Refusal? WhyNotSwitchOn() => IsActive ? AccountRefusals.NotSwitchedOff : null;

    public Refusal? WhyNotBecome(Role role, TeamMemberId by) => by == Id && role != Role ? AccountRefusals.Yourself : null;

    public Refusal? WhyNotAppointDeputy() => Role is Role.Bridgebuilder or Role.Coordinator ? null : AccountRefusals.NeedsNoDeputy;

    public Refusal? WhyNotForgetSignIn() =>
        Subject.Length == 0 ? AccountRefusals.NoSignInToForget : Mail.Length == 0 ? AccountRefusals.NoMailToBeKnownBy : null;

    /// <param name="known">A sign-in known beforehand, or null when the mail address will tell.</param>
    internal static TeamMember Invite(MemberDetails details, Role role, TeamId team, SignInIdentity? known)
    {
        var member = Join(Input.Text(details.Name, Input.LongestName, AccountRefusals.NameMissing), role, team);
        member.Write(details, mayLackMail: known is not null);
        if (known is null)
            return member;
        SignInIdentity.WhyNotIssuer(known.Issuer).ThrowIfPresent();
        member.Recognise(Input.Identifier(known.Issuer, 500), Input.Identifier(known.Subject, 255));
        return member;
    }

    internal void Change(MemberDetails details) => Write(details, mayLackMail: Subject.Length > 0 || Mail.Length == 0);

    internal void SwitchOff(Signature signed)
    {
        WhyNotSwitchOff(signed.By).ThrowIfPresent();
        CallOffDeputies(signed.On);
        SwitchOff();
    }

    internal void SwitchOn()
    {
        WhyNotSwitchOn().ThrowIfPresent();
        IsActive = true;
    }

    internal void Become(Role role, TeamId team, Signature signed)
    {
        WhyNotBecome(role, signed.By).ThrowIfPresent();
        if (role != Role || team != TeamId)
            CallOffDeputies(signed.On);
        (Role, TeamId) = (role, team);
    }

    /// <summary>The account can be opened by another sign-in with the same mail address: somebody has got a new account at the provider.</summary>
    internal void ForgetSignIn()
    {
        WhyNotForgetSignIn().ThrowIfPresent();
        (Issuer, Subject) = ("", "");
    }

    /// <param name="from">First day.</param>
    /// <param name="until">Last day: today or later, not before the first, at most a year after it.</param>
    internal void AppointDeputy(TeamMemberId deputy, DateOnly from, DateOnly until, Signature signed)
    {
        WhyNotAppointDeputy().ThrowIfPresent();
        if (until < from || until < signed.On || until > Input.AnyDay(from).AddYears(1))
            AccountRefusals.DeputyDaysWrong.ThrowIfPresent();
        if (_deputies.Exists(other => other.CalledOffOn is null && other.StandsIn == deputy && other.From <= until && from <= other.Until))
            AccountRefusals.DeputyTwice.ThrowIfPresent();
        _deputies.Add(new(deputy, from, until));
    }

    internal void CallOffDeputy(DeputyId id, Signature signed)
    {
        var deputy = _deputies.Find(deputy => deputy.Id == id && deputy.CalledOffOn is null) ?? throw new MissingException();
        deputy.CallOff(signed.On);
    }

    private void CallOffDeputies(DateOnly on)
    {
        foreach (var deputy in _deputies.Where(deputy => deputy.CalledOffOn is null && deputy.Until >= on))
            deputy.CallOff(on);
    }

    /// <summary>It is printed for people and dialled with one press: one number, 5 to 15 digits as telephones take, or nothing.</summary>
    private static string WorkPhone(string typed)
    {
        var phone = Input.Phone(typed);
        var digits = phone.Count(char.IsAsciiDigit);
        if (phone.Length > 0 && (digits is < 5 or > 15 || phone.Any(sign => !char.IsAsciiDigit(sign) && !" +-()/–\u00a0".Contains(sign))))
            AccountRefusals.PhoneWrong.ThrowIfPresent();
        return phone;
    }

    private void Write(MemberDetails details, bool mayLackMail)
    {
        var mail = Written(Input.Mail(details.Mail));
        if (mail.Length == 0 && !mayLackMail)
            AccountRefusals.SignInMissing.ThrowIfPresent();
        Name = Input.Text(details.Name, Input.LongestName, AccountRefusals.NameMissing);
        Phone = WorkPhone(details.Phone);
        Mail = mail;
    }
}
