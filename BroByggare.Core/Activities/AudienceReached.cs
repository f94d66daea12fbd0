namespace BroByggare.Core.Activities;

/// <summary>How many people of one audience came to what was held.</summary>
/// <param name="Held">Activities that were held.</param>
public sealed record AudienceReached(Audience Audience, int Held, int Registered, int Estimated, int Counted);
