using BroByggare.Core.Activities;

namespace BroByggare.Core.Demo;

/// <summary>A lecture on a day (month, day); nobody counted when <paramref name="Counted"/> is null.</summary>
internal sealed record DemoLecture(int Month, int Day, Audience Audience, int Registered, int? Counted, int? Estimated = null, bool IsCancelled = false);
