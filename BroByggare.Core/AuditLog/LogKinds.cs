using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Plan;

namespace BroByggare.Core.AuditLog;

/// <summary>From the name of a command or query in the log to what kind of thing it was.</summary>
internal static class LogKinds
{
    /// <summary>The subject of a line about a list.</summary>
    public const string List = "SupportList";

    /// <summary>The subject of a line about a support that was asked for by its number and not shown.</summary>
    public const string Knock = "SupportKnock";

    /// <summary>While a person's use is restricted: ending it, the person's own rights, and who may find them.</summary>
    public static bool IsDoneWhileRestricted(string command) => command
        is "LiftRestriction" or "Describe" or "WriteStatement" or "WithdrawStatement" or "CorrectNote"
            or "WriteOwnView" or "WithdrawConsent" or "Protect" or "EndProtection" or "Grant"
            or "EndGrant" or "KeepOut" or "LetIn";

    public static string CommandOf(ListShown list) => $"{List}.{list}";

    /// <summary>A new command is one line here; until then it is told as another change, never as nothing.</summary>
    public static LogKind Of(string command, bool isRead) => (command[(command.IndexOf('.', StringComparison.Ordinal) + 1)..], isRead) switch
    {
        (nameof(ListShown.Search) or nameof(ListShown.NearNames) or nameof(ListShown.NearElsewhere), true) => LogKind.Found,
        (nameof(ListShown.Supports) or nameof(ListShown.MyDay) or nameof(ListShown.FigureList) or nameof(ListShown.Choices) or nameof(ListShown.Culling), true) => LogKind.Listed,
        ("Open", true) => LogKind.Opened,
        ("Journal", true) => LogKind.ReadJournal,
        ("History", true) => LogKind.ReadHistory,
        ("Outcomes", true) => LogKind.ReadOutcomes,
        ("OwnPlan", true) => LogKind.TookOutPlan,
        ("WhoHasRead" or "WhoHasReadFile", true) => LogKind.TookOutLog,
        ("AccessExtract", true) => LogKind.TookOutExtract,
        ("Open" or "OpenFor" or "Ask", false) => LogKind.Began,
        ("Merge" or "Undo" or "Describe" or "ForgetWays" or "WriteStatement" or "WithdrawStatement", false) => LogKind.WrotePerson,
        ("Inform" or "WriteProblem" or "FormulateProblem" or "ChooseAreas", false) => LogKind.WroteProblem,
        ("LogContact" or "TakeBackContact" or "BringBackContact" or "CorrectContact" or "UndoContact" or "UndoLastNote" or "AskToStrikeNote" or "AskToStrikeFormer" or "AskToStrikeResult" or "AskToStrikeObstacle" or "TakeBackRequest" or "Approve" or "Refuse" or "WriteNote" or "CorrectNote" or "WriteOwnView", false) => LogKind.WroteJournal,
        ("ConsiderMeasure" or "WriteWishes" or "EditMeasure" or "RemoveMeasure" or "BringBackMeasure" or "EditAction" or "ChooseMeasure" or "LeaveMeasure" or "PlanAction" or "RemoveAction" or "AgreePlan"
            or "BringBackAction" or "OpenActionAgain" or "FinishAction" or "DropAction" or "WatchFor" or "EditWatch" or "RemoveWatch" or "BringBackWatch" or "FinishWatch" or "OpenWatchAgain", false) => LogKind.WrotePlan,
        ("GiveConsent" or "WithdrawConsent" or "Refer" or "MakeContact" or "Accept" or "Decline" or "NoteHelp" or "Answer" or "TakeBackStep"
            or "Withdraw" or "StopWaiting", false) => LogKind.WroteReferral,
        ("Evaluate" or "NoteResult" or "TakeBackResult" or "BringBackResult" or "NoteObstacle" or "TakeBackObstacle" or "BringBackObstacle", false) => LogKind.WroteOutcome,
        ("Advance" or "FormulateProblemAndAdvance" or "ConsiderMeasureAndAdvance" or "AdvanceWithPlan" or "StepBack" or "StartNewRound" or "Park" or "Resume" or "LetWait" or "Close" or "TakeBackClosing" or "Reopen", false) => LogKind.Moved,
        ("AddResponsible" or "RemoveResponsible" or "HandOver" or "Join", false) => LogKind.ChangedResponsible,
        ("Succeed", false) => LogKind.PassedOn,
        ("Protect" or "EndProtection" or "Grant" or "EndGrant" or "KeepOut" or "LetIn" or "Restrict" or "LiftRestriction", false) => LogKind.ChangedAccess,
        (_, true) => LogKind.OtherReading,
        (_, false) => LogKind.OtherChange,
    };

    /// <summary>What the one who looked could see; null when nothing was shown.</summary>
    public static Exposure? Exposes(this LogKind kind) => kind switch
    {
        LogKind.PassedOn => null,
        LogKind.Listed or LogKind.Found => Exposure.Listed,
        LogKind.TookOutPlan or LogKind.TookOutLog or LogKind.TookOutExtract => Exposure.TakenOut,
        LogKind.Opened or LogKind.ReadJournal or LogKind.ReadHistory or LogKind.ReadOutcomes or LogKind.OtherReading
            or LogKind.Began or LogKind.WrotePerson or LogKind.WroteProblem or LogKind.WroteJournal or LogKind.WrotePlan
            or LogKind.WroteReferral or LogKind.WroteOutcome or LogKind.Moved or LogKind.ChangedResponsible or LogKind.ChangedAccess or LogKind.OtherChange => Exposure.Read,
    };
}
