using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Removals;

/// <summary>The words round what a colleague took away.</summary>
public static class RemovalPageTexts
{
    public static Text Told { get; } = new("Från kollegor", "From colleagues");

    /// <summary>{0} is what was done, {1} the support's number.</summary>
    public static Text InSupport { get; } = new("{0}, i stöd {1}.", "{0}, in support {1}.");

    /// <summary>{0} is what was done, {1} the support's number, {2} the reason.</summary>
    public static Text InSupportBecause { get; } = new("{0}, i stöd {1}: ”{2}”", "{0}, in support {1}: “{2}”");

    public static Text Read { get; } = new("Läst", "Read");

    public static Text Open { get; } = new("Öppna stödet", "Open the support");

    /// <summary>{0} is the support's number; for those who hear the page.</summary>
    public static Text About { get; } = new("stöd {0}", "support {0}");

    /// <summary>{0} is who, {1} how many, {2} their numbers.</summary>
    public static Text GaveManyOn { get; } = new("{0} lämnade över {1} av dina stöd: {2}.", "{0} handed over {1} of your supports: {2}.");

    /// <inheritdoc cref="GaveManyOn" />
    public static Text GaveMany { get; } = new("{0} lämnade över {1} stöd till dig: {2}.", "{0} handed {1} supports over to you: {2}.");
}
