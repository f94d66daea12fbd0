using BroByggare.Core.Kernel;

namespace BroByggare.Core.Team;

/// <summary>The rules of accounts.</summary>
public static class TeamRefusals
{
    public static Refusal AlreadyRecognised { get; } = new(
        "team.already-recognised",
        new("Kontot hör redan till en inloggning hos kommunen. Ta bort kopplingen först.",
            "The account already belongs to a sign-in of the municipality. Remove that first."));
}
