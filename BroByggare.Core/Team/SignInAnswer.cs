namespace BroByggare.Core.Team;

/// <summary>Whether somebody who proved who they are may come in.</summary>
/// <param name="Member">Who it is; null unless they are welcome.</param>
public sealed record SignInAnswer(SignInOutcome Outcome, MemberView? Member = null);
