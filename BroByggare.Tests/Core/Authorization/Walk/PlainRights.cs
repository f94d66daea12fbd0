namespace BroByggare.Tests.Core.Authorization.Walk;

/// <summary>What each action asks for, written by hand: a new action is not walked until somebody has thought about it.</summary>
internal static class PlainRights
{
    public static IReadOnlyDictionary<string, PlainRight> Of { get; } = new Dictionary<PlainRight, string[]>
    {
        [PlainRight.Nobody] =
        [
            "TeamQueries.Find", "TeamQueries.DemoMembers", "WithoutIdentityCommands.WhyNotGive", "FigureQueries.ForCommandLine",
            "SignInCommands.Enter", "CalendarFeedQueries.Read", "KeyReadingQueries.Years", "KeyReadingQueries.Year", "UsedMarkCommands.Take", "SessionQueries.OpenedBy", "SessionQueries.Find", "SessionQueries.Held", "SessionCommands.EndBy", "SessionCommands.Notice", "SessionCommands.Expire",
        ],
        [PlainRight.Administrators] =
        [
            "AccountCommands.Invite", "AccountCommands.Change", "AccountCommands.Become", "AccountCommands.SwitchOff", "AccountCommands.SwitchOn",
            "AccountCommands.EndSessions", "AccountCommands.ForgetSignIn", "AccountCommands.AddTeam", "AccountCommands.TakeBackTeam",
            "FigureKeyCommands.Make", "FigureKeyCommands.Revoke", "FigureKeyQueries.List",
        ],
        [PlainRight.AccountReaders] = ["AccountQueries.List", "AccountQueries.Find", "AccountCommands.AppointDeputy", "AccountCommands.CallOffDeputy"],
        [PlainRight.SessionOwners] =
        [
            "SessionCommands.Prove", "SessionCommands.SignOut", "SessionCommands.Replace", "SessionCommands.End", "SessionCommands.EndOthers",
        ],
        [PlainRight.Everybody] =
        [
            "TeamQueries.Bridgebuilders", "FigureQueries.Years", "ActivityQueries.List", "ActivityQueries.Find", "KeyContactQueries.List",
            "KeyContactQueries.Find", "KeyContactQueries.ReferralsTo", "KeyContactChoiceQueries.All", "SessionCommands.Start",
            "SessionQueries.Own", "AccountQueries.Teams", "AccountQueries.DeputiesNow", "SupportListQueries.StandsInFor", "DraftKeyQueries.Own", "DraftKeyQueries.IsSaved",
            "DraftCommands.Keep", "DraftQueries.Waiting", "DraftQueries.Ended", "DraftQueries.All", "DraftQueries.Open",
        ],
        [PlainRight.PeopleWorkers] =
        [
            "MyDayQueries.Today", "CalendarQueries.Between", "CalendarFeedCommands.Open", "CalendarFeedCommands.Close", "CalendarFeedQueries.Own", "ActivityCommands.Plan", "ActivityCommands.Change", "ActivityCommands.Hold", "ActivityCommands.NotHeld", "ActivityCommands.Cancel",
            "KeyContactCommands.Add", "KeyContactCommands.Change", "KeyContactCommands.Retire", "KeyContactCommands.BringBack",
            "WithoutIdentityCommands.Give", "OpeningCommands.Start", "OpeningQuestionCommands.Ask", "OpeningQuestionQueries.Mine", "EntryQuestionQueries.Waiting", "HandoverQueries.Takers",
        ],
        [PlainRight.FigureReaders] =
        [
            "FigureQueries.Year", "FigureQueries.Culled", "FigureQueries.CountsUnlisted", "FigureFileQueries.Outward", "SituationQueries.Of", "SituationQueries.Years", "GoalQueries.Decisions",
            "FigureQueries.Copy", "FreezingQueries.Of", "FreezingQueries.FrozenSince", "FreezingQueries.Asked", "MissingQueries.Of",
            "SentFileQueries.Content", "SentFileCommands.Keep", "FreezingCommands.Thaw", "FreezingCommands.RefuseThaw",
        ],
        [PlainRight.Managers] =
        [
            "FigureFileQueries.Internal", "FreezingCommands.Freeze", "FreezingCommands.AskToThaw", "FreezingCommands.TakeBackThaw",
            "GoalCommands.Decide", "GoalCommands.TakeBack", "LogExtractQueries.OpenedBy", "LogExtractQueries.Team",
            "LogReviewCommands.Begin", "LogReviewCommands.Judge", "LogReviewCommands.Sign", "LogReviewQueries.Months",
            "LogReviewQueries.Late", "LogReviewQueries.Of", "LogReviewQueries.MarksFailSince",
        ],
        [PlainRight.BreachHandlers] = ["IncidentQueries.Exposed", "IncidentQueries.Staff"],
        [PlainRight.Cullers] =
        [
            "CullingCommands.Prepare", "CullingCommands.Exempt", "CullingCommands.EndExemption", "CullingCommands.HandIn",
            "CullingCommands.Withdraw", "CullingCommands.Reject", "CullingCommands.Approve", "CullingCommands.Stop", "CullingCommands.GoOn", "CullingCommands.LeaveRest",
            "CullingQueries.Overview", "CullingQueries.ToDecide", "CullingQueries.Of", "CullingQueries.Certificate",
        ],
        [PlainRight.CoordinatorsOfIt] =
        [
            "LogExtractQueries.WhoHasRead", "CullingQueries.Asking", "CullingCommands.AskForErasure", "MergeCommands.Merge", "MergeQueries.Preview",
        ],
        [PlainRight.CoordinatorsOfPeople] =
        [
            "MergeCommands.Undo", "OpeningQuestionCommands.Join", "OpeningQuestionCommands.Refuse", "OpeningQuestionCommands.TakeBack",
        ],
        [PlainRight.Finders] =
        [
            "SupportListQueries.List", "HandoverQueries.Preview", "SupportListQueries.Recent", "SupportListQueries.NeedingResponsible", "PersonQueries.Find", "PersonQueries.Near", "PersonQueries.IsNearElsewhere", "FigureQueries.Supports", "MissingQueries.List",
        ],
        [PlainRight.Seers] =
        [
            "SupportListQueries.Choice", "SupportListQueries.SeenNow", "SupportListQueries.LastLogged", "SupportQueries.View",
            "SupportQueries.OwnPlan", "SupportQueries.Consent", "SupportQueries.Journal", "SupportQueries.History", "SupportQueries.Outcomes", "PersonCommands.Describe",
            "PersonCommands.WriteStatement", "PersonCommands.WithdrawStatement",
            "SupportCommands.Advance", "SupportCommands.StepBack", "SupportCommands.StartNewRound", "SupportCommands.Park",
            "SupportCommands.Resume", "SupportCommands.LetWait", "SupportCommands.Close", "SupportCommands.Inform", "SupportCommands.WriteProblem",
            "SupportCommands.FormulateProblem", "SupportCommands.FormulateProblemAndAdvance", "SupportCommands.ConsiderMeasureAndAdvance", "SupportCommands.AdvanceWithPlan",
            "SupportCommands.ChooseAreas", "SupportCommands.ConsiderMeasure", "SupportCommands.ChooseMeasure", "SupportCommands.LeaveMeasure",
            "SupportCommands.PlanAction", "SupportCommands.RemoveAction", "SupportCommands.BringBackAction", "SupportCommands.OpenActionAgain", "SupportCommands.OpenWatchAgain",
            "SupportCommands.EditMeasure", "SupportCommands.RemoveMeasure", "SupportCommands.BringBackMeasure", "SupportCommands.EditAction", "SupportCommands.CorrectContact",
            "StrikingCommands.UndoContact", "StrikingCommands.UndoLastNote", "StrikingCommands.AskToStrikeNote", "StrikingCommands.AskToStrikeFormer", "StrikingCommands.AskToStrikeResult", "StrikingCommands.AskToStrikeObstacle", "StrikingCommands.TakeBackRequest",
            "SupportCommands.BringBackContact", "SupportCommands.BringBackResult", "SupportCommands.BringBackObstacle",
            "SupportCommands.WriteGoal", "SupportCommands.EditGoal", "SupportCommands.RemoveGoal", "SupportCommands.BringBackGoal",
            "SupportCommands.AgreePlan", "SupportCommands.WriteWishes", "SupportCommands.FinishAction",
            "SupportCommands.DropAction", "SupportCommands.Evaluate", "SupportCommands.LogContact",
            "SupportCommands.TakeBackContact", "SupportCommands.WriteNote", "SupportCommands.CorrectNote", "SupportCommands.WriteOwnView",
            "SupportCommands.WatchFor", "SupportCommands.FinishWatch", "SupportCommands.EditWatch", "SupportCommands.RemoveWatch", "SupportCommands.BringBackWatch", "SupportCommands.NoteResult", "SupportCommands.TakeBackResult",
            "SupportCommands.NoteObstacle", "SupportCommands.TakeBackObstacle", "ReferralCommands.GiveConsent",
            "ReferralCommands.RenewConsent", "ReferralCommands.WithdrawConsent", "ReferralCommands.Refer", "ReferralCommands.MakeContact", "ReferralCommands.Accept",
            "ReferralCommands.Decline", "ReferralCommands.NoteHelp", "ReferralCommands.Answer", "ReferralCommands.Withdraw",
            "EntryQuestionCommands.Ask", "EntryQuestionCommands.Answer", "EntryQuestionCommands.Close", "EntryQuestionCommands.OpenAgain", "EntryQuestionQueries.Of",
            "ReferralCommands.StopWaiting", "ReferralCommands.TakeBackStep", "EmergencyCommands.TakeIntoHand",
        ],
        [PlainRight.Holders] =
        [
            "SupportCommands.Reopen", "SupportCommands.AddResponsible", "SupportCommands.RemoveResponsible", "HandOverCommands.Offer", "HandOverCommands.Assign", "HandOverCommands.Many", "OpeningCommands.StartFor",
            "AccessCommands.Protect", "AccessCommands.EndProtection", "AccessCommands.Grant", "AccessCommands.EndGrant",
            "AccessCommands.KeepOut", "AccessCommands.LetIn", "AccessQueries.Of", "AccessQueries.CanBeResponsible", "ExtractQueries.Of",
            "StrikingCommands.Approve", "StrikingCommands.Refuse", "EntryQuestionCommands.See",
            "RestrictionCommands.Restrict", "RestrictionCommands.LiftRestriction",
        ],
        [PlainRight.OfferOwners] = ["HandOverCommands.Accept", "HandOverCommands.Decline", "HandOverCommands.TakeBack", "HandoverQueries.Waiting"],
        [PlainRight.NoticeOwners] = ["RemovalCommands.Read", "RemovalQueries.Unread"],
        [PlainRight.Openers] = ["EmergencyCommands.OpenInEmergency", "EmergencyQueries.Own"],
        [PlainRight.Listeners] = ["EmergencyCommands.Acknowledge", "EmergencyQueries.Unread", "EmergencyQueries.FoundByNobody"],
    }.SelectMany(group => group.Value.Select(action => (action, group.Key))).ToDictionary(pair => pair.action, pair => pair.Key);
}
