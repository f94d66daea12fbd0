using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.Supports.Steps;

/// <summary>The five steps of a support as spans of the bridge.</summary>
public static class SupportTrack
{
    /// <param name="filledIn">What the form on the page has and is saved with the press.</param>
    public static IReadOnlyList<TrackSpan> Of(SupportView view, IReadOnlyList<Refusal> filledIn) => [.. SupportSteps.InOrder.Select(step => Span(view, step, filledIn))];

    private static TrackSpan Span(SupportView view, SupportStep step, IReadOnlyList<Refusal> filledIn) => step == view.Step ? Here(view, filledIn)
        : view.Step.IsAtLeast(step) ? new(step.Number(), step.Name(), Passed(view, step), SpanState.Done)
        : new(step.Number(), step.Name(), SupportPageTexts.NotBegun, SpanState.Todo);

    private static TrackSpan Here(SupportView view, IReadOnlyList<Refusal> filledIn)
    {
        var (state, sub) = (view, Missing(view, filledIn)) switch
        {
            ({ ClosedOn: { } day }, _) => (view.ClosedFor == ClosingReason.Completed ? SpanState.Done : SpanState.Current, SupportPageTexts.ClosedOn.With(day)),
            ({ IsParked: true }, _) => (SpanState.Parked, SupportPageTexts.ParkedUntil.With(view.ParkedUntil)),
            (_, 0) => (SpanState.Current, SupportPageTexts.UnderWay),
            (_, var missing) => (SpanState.Refused, SupportPageTexts.Missing.Of(missing)),
        };
        return new(view.Step.Number(), view.Step.Name(), sub, state);
    }

    private static int Missing(SupportView view, IReadOnlyList<Refusal> filledIn) => view.Requirements.Count(asked => !asked.IsMet && !filledIn.Contains(asked.Rule));

    private static string Passed(SupportView view, SupportStep step) =>
        view.PassedOn.TryGetValue(step, out var day) ? SupportPageTexts.ShortDay.With(day) : "";
}
