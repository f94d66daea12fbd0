using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Figures;

/// <summary>A support behind a figure. Nothing that says why: no area, authority or outcome.</summary>
/// <param name="ClosedOn">Null while it is open.</param>
public sealed record FigureSupportRow(SupportId Id, string Name, SupportStep Step, DateOnly OpenedOn, DateOnly? ClosedOn);
