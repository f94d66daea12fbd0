using BroByggare.Web.Settings;

namespace BroByggare.Web.Components;

/// <summary>One span of the bridge.</summary>
/// <param name="Sub">A date, or what is going on.</param>
public sealed record TrackSpan(int Number, string Name, string Sub, SpanState State);
