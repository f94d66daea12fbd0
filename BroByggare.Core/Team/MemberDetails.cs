namespace BroByggare.Core.Team;

/// <summary>What an account is made of, but for its role and team.</summary>
/// <param name="Name">First and last name, at most 100 characters.</param>
/// <param name="Mail">The address by which the municipality's sign-in recognises them the first time, at most 100 characters, or empty.</param>
/// <param name="Phone">The work telephone, at most 40 characters, or empty.</param>
public sealed record MemberDetails(string Name, string Mail, string Phone);
