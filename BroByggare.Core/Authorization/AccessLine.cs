namespace BroByggare.Core.Authorization;

/// <summary>One line of the access table: a command or query and who may use it.</summary>
/// <param name="Feature">The folder it lives in, such as <c>Referrals</c>.</param>
/// <param name="Action">Class and method, such as <c>SupportCommands.Advance</c>.</param>
/// <param name="Right">Null when nobody has said; a test then fails.</param>
public sealed record AccessLine(string Feature, string Action, bool Changes, Right? Right);
