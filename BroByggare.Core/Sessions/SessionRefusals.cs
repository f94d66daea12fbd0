using BroByggare.Core.Kernel;

namespace BroByggare.Core.Sessions;

/// <summary>The rules of being signed in.</summary>
public static class SessionRefusals
{
    public static Refusal AlreadyOver { get; } = new(
        "session.already-over", new("Inloggningen är redan avslutad.", "The sign-in has already ended."));

    public static Refusal NotRecent { get; } = new(
        "session.not-fresh",
        new("Bekräfta först att det är du.", "First confirm that it is you."));
}
