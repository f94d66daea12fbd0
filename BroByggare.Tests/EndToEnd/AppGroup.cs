namespace BroByggare.Tests.EndToEnd;

/// <summary>Tests that share one running product: starting it costs seconds.</summary>
[CollectionDefinition(Name)]
public sealed class AppGroup : ICollectionFixture<AppFixture>
{
    public const string Name = "The running product";
}
