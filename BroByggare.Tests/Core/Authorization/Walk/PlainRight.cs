namespace BroByggare.Tests.Core.Authorization.Walk;

/// <summary>What an action asks for, in the plain words of the table.</summary>
internal enum PlainRight
{
    Nobody,
    Everybody,
    PeopleWorkers,
    FigureReaders,
    Managers,
    Administrators,
    AccountReaders,
    SessionOwners,
    BreachHandlers,
    Cullers,
    Finders,
    Seers,
    Holders,
    CoordinatorsOfIt,
    CoordinatorsOfPeople,
    OfferOwners,
    NoticeOwners,
    Openers,
    Listeners,
}
