namespace BroByggare.Core.Supports.Journal;

/// <summary>How contact was had. Indirect work for the person counts too.</summary>
public enum ContactKind
{
    Call,
    Visit,
    HomeVisit,
    AccompaniedVisit,
    ThreePartyTalk,
    SchoolProgressTalk,
    LetterOrForm,
    DigitalHelp,
    DropIn,

    /// <summary>Indirect work, such as calling an authority without the person.</summary>
    AuthorityCall,
}
