namespace BroByggare.Web.Features.Figures.Freezing;

/// <summary>Whom a file is for; may be left out.</summary>
public sealed class SentInput
{
    public string? To { get; set; }
}
