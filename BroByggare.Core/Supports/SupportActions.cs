using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Supports;

/// <summary>What is done with a support and read of it, as the log calls it.</summary>
public static class SupportActions
{
    /// <summary>As the log calls it.</summary>
    public const string Subject = "IndividualSupport";

    private static readonly AuditSubject<IndividualSupport> Support = new(Subject);

    public static AuditAction<IndividualSupport> Start { get; } = Support.Change("Open", LogKind.Began);

    public static AuditAction<IndividualSupport> StartFor { get; } = Support.Change("OpenFor", LogKind.Began);

    public static AuditAction<IndividualSupport> Advance { get; } = Support.Change("Advance", LogKind.Moved);

    public static AuditAction<IndividualSupport> StepBack { get; } = Support.Change("StepBack", LogKind.Moved);

    public static AuditAction<IndividualSupport> StartNewRound { get; } = Support.Change("StartNewRound", LogKind.Moved);

    public static AuditAction<IndividualSupport> Park { get; } = Support.Change("Park", LogKind.Moved);

    public static AuditAction<IndividualSupport> Resume { get; } = Support.Change("Resume", LogKind.Moved);

    public static AuditAction<IndividualSupport> LetWait { get; } = Support.Change("LetWait", LogKind.Moved);

    public static AuditAction<IndividualSupport> Close { get; } = Support.Change("Close", LogKind.Moved);

    public static AuditAction<IndividualSupport> TakeBackClosing { get; } = Support.Change("TakeBackClosing", LogKind.Moved);

    public static AuditAction<IndividualSupport> Reopen { get; } = Support.Change("Reopen", LogKind.Moved);

    public static AuditAction<IndividualSupport> Inform { get; } = Support.Change("Inform", LogKind.WroteProblem);

    public static AuditAction<IndividualSupport> FormulateProblem { get; } = Support.Change("FormulateProblem", LogKind.WroteProblem);

    public static AuditAction<IndividualSupport> FormulateProblemAndAdvance { get; } = Support.Change("FormulateProblemAndAdvance", LogKind.Moved);

    public static AuditAction<IndividualSupport> WriteProblem { get; } = Support.Change("WriteProblem", LogKind.WroteProblem);

    public static AuditAction<IndividualSupport> ChooseAreas { get; } = Support.Change("ChooseAreas", LogKind.WroteProblem);

    public static AuditAction<IndividualSupport> ConsiderMeasure { get; } = Support.Change("ConsiderMeasure", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> ConsiderMeasureAndAdvance { get; } = Support.Change("ConsiderMeasureAndAdvance", LogKind.Moved);

    public static AuditAction<IndividualSupport> EditMeasure { get; } = Support.Change("EditMeasure", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> RemoveMeasure { get; } = Support.Change("RemoveMeasure", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> BringBackMeasure { get; } = Support.Change("BringBackMeasure", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> ChooseMeasure { get; } = Support.Change("ChooseMeasure", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> LeaveMeasure { get; } = Support.Change("LeaveMeasure", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> PlanAction { get; } = Support.Change("PlanAction", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> EditAction { get; } = Support.Change("EditAction", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> RemoveAction { get; } = Support.Change("RemoveAction", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> BringBackAction { get; } = Support.Change("BringBackAction", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> WriteWishes { get; } = Support.Change("WriteWishes", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> WriteGoal { get; } = Support.Change("WriteGoal", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> EditGoal { get; } = Support.Change("EditGoal", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> RemoveGoal { get; } = Support.Change("RemoveGoal", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> BringBackGoal { get; } = Support.Change("BringBackGoal", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> AgreePlan { get; } = Support.Change("AgreePlan", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> AdvanceWithPlan { get; } = Support.Change("AdvanceWithPlan", LogKind.Moved);

    public static AuditAction<IndividualSupport> FinishAction { get; } = Support.Change("FinishAction", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> OpenActionAgain { get; } = Support.Change("OpenActionAgain", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> DropAction { get; } = Support.Change("DropAction", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> WatchFor { get; } = Support.Change("WatchFor", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> EditWatch { get; } = Support.Change("EditWatch", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> RemoveWatch { get; } = Support.Change("RemoveWatch", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> BringBackWatch { get; } = Support.Change("BringBackWatch", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> FinishWatch { get; } = Support.Change("FinishWatch", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> OpenWatchAgain { get; } = Support.Change("OpenWatchAgain", LogKind.WrotePlan);

    public static AuditAction<IndividualSupport> LogContact { get; } = Support.Change("LogContact", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> TakeBackContact { get; } = Support.Change("TakeBackContact", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> BringBackContact { get; } = Support.Change("BringBackContact", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> CorrectContact { get; } = Support.Change("CorrectContact", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> UndoContact { get; } = Support.Change("UndoContact", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> UndoLastNote { get; } = Support.Change("UndoLastNote", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> WriteNote { get; } = Support.Change("WriteNote", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> CorrectNote { get; } = Support.Change("CorrectNote", LogKind.WroteJournal, whileRestricted: true);

    public static AuditAction<IndividualSupport> WriteOwnView { get; } = Support.Change("WriteOwnView", LogKind.WroteJournal, whileRestricted: true);

    public static AuditAction<IndividualSupport> AskToStrikeNote { get; } = Support.Change("AskToStrikeNote", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> AskToStrikeFormer { get; } = Support.Change("AskToStrikeFormer", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> AskToStrikeResult { get; } = Support.Change("AskToStrikeResult", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> AskToStrikeObstacle { get; } = Support.Change("AskToStrikeObstacle", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> TakeBackRequest { get; } = Support.Change("TakeBackRequest", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> ApproveStriking { get; } = Support.Change("Approve", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> RefuseStriking { get; } = Support.Change("Refuse", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> GiveConsent { get; } = Support.Change("GiveConsent", LogKind.WroteReferral);

    public static AuditAction<IndividualSupport> RenewConsent { get; } = Support.Change("RenewConsent", LogKind.WroteReferral);

    public static AuditAction<IndividualSupport> WithdrawConsent { get; } = Support.Change("WithdrawConsent", LogKind.WroteReferral, whileRestricted: true);

    public static AuditAction<IndividualSupport> Refer { get; } = Support.Change("Refer", LogKind.WroteReferral);

    public static AuditAction<IndividualSupport> MakeContact { get; } = Support.Change("MakeContact", LogKind.WroteReferral);

    public static AuditAction<IndividualSupport> Accept { get; } = Support.Change("Accept", LogKind.WroteReferral);

    public static AuditAction<IndividualSupport> Decline { get; } = Support.Change("Decline", LogKind.WroteReferral);

    public static AuditAction<IndividualSupport> NoteHelp { get; } = Support.Change("NoteHelp", LogKind.WroteReferral);

    public static AuditAction<IndividualSupport> Answer { get; } = Support.Change("Answer", LogKind.WroteReferral);

    public static AuditAction<IndividualSupport> TakeBackStep { get; } = Support.Change("TakeBackStep", LogKind.WroteReferral);

    public static AuditAction<IndividualSupport> WithdrawReferral { get; } = Support.Change("Withdraw", LogKind.WroteReferral);

    public static AuditAction<IndividualSupport> StopWaiting { get; } = Support.Change("StopWaiting", LogKind.WroteReferral);

    public static AuditAction<IndividualSupport> Evaluate { get; } = Support.Change("Evaluate", LogKind.WroteOutcome);

    public static AuditAction<IndividualSupport> NoteResult { get; } = Support.Change("NoteResult", LogKind.WroteOutcome);

    public static AuditAction<IndividualSupport> TakeBackResult { get; } = Support.Change("TakeBackResult", LogKind.WroteOutcome);

    public static AuditAction<IndividualSupport> BringBackResult { get; } = Support.Change("BringBackResult", LogKind.WroteOutcome);

    public static AuditAction<IndividualSupport> NoteObstacle { get; } = Support.Change("NoteObstacle", LogKind.WroteOutcome);

    public static AuditAction<IndividualSupport> TakeBackObstacle { get; } = Support.Change("TakeBackObstacle", LogKind.WroteOutcome);

    public static AuditAction<IndividualSupport> BringBackObstacle { get; } = Support.Change("BringBackObstacle", LogKind.WroteOutcome);

    public static AuditAction<IndividualSupport> AskAboutEntry { get; } = Support.Change("Ask", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> AnswerEntryQuestion { get; } = Support.Change("AnswerQuestion", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> SeeEntryQuestion { get; } = Support.Change("See", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> CloseEntryQuestion { get; } = Support.Change("CloseQuestion", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> OpenEntryQuestionAgain { get; } = Support.Change("OpenQuestionAgain", LogKind.WroteJournal);

    public static AuditAction<IndividualSupport> AddResponsible { get; } = Support.Change("AddResponsible", LogKind.ChangedResponsible);

    public static AuditAction<IndividualSupport> RemoveResponsible { get; } = Support.Change("RemoveResponsible", LogKind.ChangedResponsible);

    public static AuditAction<IndividualSupport> HandOver { get; } = Support.Change("HandOver", LogKind.ChangedResponsible);

    public static AuditAction<IndividualSupport> OfferHandover { get; } = Support.Change("OfferHandover", LogKind.ChangedResponsible);

    /// <summary>An offer is declined or taken back: nothing of what is written is used by it.</summary>
    public static AuditAction<IndividualSupport> SettleOffer { get; } = Support.Change("SettleOffer", LogKind.ChangedResponsible, whileRestricted: true);

    public static AuditAction<IndividualSupport> Succeed { get; } = Support.Change("Succeed", LogKind.PassedOn);

    public static AuditAction<IndividualSupport> Protect { get; } = Support.Change("Protect", LogKind.ChangedAccess, whileRestricted: true);

    public static AuditAction<IndividualSupport> EndProtection { get; } = Support.Change("EndProtection", LogKind.ChangedAccess, whileRestricted: true);

    public static AuditAction<IndividualSupport> Grant { get; } = Support.Change("Grant", LogKind.ChangedAccess, whileRestricted: true);

    public static AuditAction<IndividualSupport> EndGrant { get; } = Support.Change("EndGrant", LogKind.ChangedAccess, whileRestricted: true);

    public static AuditAction<IndividualSupport> KeepOut { get; } = Support.Change("KeepOut", LogKind.ChangedAccess, whileRestricted: true);

    public static AuditAction<IndividualSupport> LetIn { get; } = Support.Change("LetIn", LogKind.ChangedAccess, whileRestricted: true);

    public static AuditAction<IndividualSupport> TakeIntoHand { get; } = Support.Change("TakeIntoHand", LogKind.ChangedAccess, whileRestricted: true);

    public static AuditAction<IndividualSupport> Restrict { get; } = Support.Change("Restrict", LogKind.ChangedAccess);

    public static AuditAction<IndividualSupport> LiftRestriction { get; } = Support.Change("LiftRestriction", LogKind.ChangedAccess, whileRestricted: true);

    public static AuditAction<IndividualSupport> Merge { get; } = Support.Change("Merge", LogKind.WrotePerson);

    public static AuditAction<IndividualSupport> UndoMerge { get; } = Support.Change("Undo", LogKind.WrotePerson);

    public static AuditAction ReadOpened { get; } = Support.Reading("Open", LogKind.Opened);

    public static AuditAction ReadJournal { get; } = Support.Reading("Journal", LogKind.ReadJournal);

    /// <summary>One's own words that were not saved, to write on in another tab or on another device.</summary>
    public static AuditAction OpenedDraft { get; } = Support.Reading("Draft", LogKind.ReadJournal);

    /// <summary>What was asked and answered about entries; only where something was.</summary>
    public static AuditAction ReadQuestions { get; } = Support.Reading("Questions", LogKind.ReadJournal);

    public static AuditAction ReadHistory { get; } = Support.Reading("History", LogKind.ReadHistory);

    public static AuditAction ReadOutcomes { get; } = Support.Reading("Outcomes", LogKind.ReadOutcomes);

    public static AuditAction TookOutConsent { get; } = Support.Reading("Consent", LogKind.TookOutConsent);

    public static AuditAction TookOutPlan { get; } = Support.Reading("OwnPlan", LogKind.TookOutPlan);

    public static AuditAction ReadAccess { get; } = Support.Reading("Of");

    public static AuditAction WhoHasRead { get; } = Support.Reading("WhoHasRead", LogKind.TookOutLog);

    public static AuditAction WhoHasReadFile { get; } = Support.Reading("WhoHasReadFile", LogKind.TookOutLog);

    public static AuditAction TookOutExtract { get; } = Support.Reading("AccessExtract", LogKind.TookOutExtract);
}
