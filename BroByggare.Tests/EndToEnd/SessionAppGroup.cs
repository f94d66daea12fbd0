using BroByggare.Core.AuditLog;

namespace BroByggare.Tests.EndToEnd;

/// <summary>Tests that share the product whose clock they move.</summary>
[CollectionDefinition(Name)]
public sealed class SessionAppGroup : ICollectionFixture<SessionApp>
{
    public const string Name = "The running product with a clock";
}
