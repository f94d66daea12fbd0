namespace BroByggare.Tests.EndToEnd;

/// <summary>Tests that share one running product: starting it costs seconds. This one is for pages that are looked at.</summary>
[CollectionDefinition(Name)]
public sealed class AppGroup : ICollectionFixture<AppFixture>
{
    public const string Name = "The running product";
}

/// <summary>The same, with a product of its own for what is typed, pressed and lost.</summary>
[CollectionDefinition(Name)]
public sealed class TypingAppGroup : ICollectionFixture<AppFixture>
{
    public const string Name = "The running product, to type in";
}

/// <summary>The same, with a product of its own for who may see what, and who did.</summary>
[CollectionDefinition(Name)]
public sealed class RightsAppGroup : ICollectionFixture<AppFixture>
{
    public const string Name = "The running product, to be kept out of";
}

/// <summary>The same, with a product of its own for what happens to a support.</summary>
[CollectionDefinition(Name)]
public sealed class SupportAppGroup : ICollectionFixture<AppFixture>
{
    public const string Name = "The running product, to work in";
}

/// <summary>The same, with a product of its own for what is begun and not saved, and for a database that something else holds.</summary>
[CollectionDefinition(Name)]
public sealed class DraftsAppGroup : ICollectionFixture<AppFixture>
{
    public const string Name = "The running product, to leave things begun in";
}
