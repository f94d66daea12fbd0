using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports.Lists;

/// <summary>A page of supports, and what stands above it. All counts stop at <see cref="Page{T}.CountedTo"/>.</summary>
/// <param name="Ongoing">Open ones that the actor may see, whatever is filtered.</param>
/// <param name="Parked">Those of them that are parked.</param>
/// <param name="All">What the filter would show if no step were chosen.</param>
/// <param name="InStep">The same for each step, in order; open ones only.</param>
public sealed record SupportList(
    Page<SupportRow> Page,
    int Ongoing,
    int Parked,
    int All,
    IReadOnlyList<(SupportStep Step, int Count)> InStep);
