namespace BroByggare.Core.Demo;

/// <summary>A measure, and what each does about it.</summary>
internal sealed record DemoMeasure(string What, string PersonDoes, string BridgebuilderDoes, string ContactDoes);
