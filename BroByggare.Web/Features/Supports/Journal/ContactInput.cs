using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;

namespace BroByggare.Web.Features.Supports.Journal;

/// <summary>What is typed when a contact is noted.</summary>
public sealed class ContactInput
{
    /// <summary>Lengths that are one tap away, in minutes.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [5, 15, 30, 45, 60];

    public ContactKind Kind { get; set; }

    /// <summary>One of <see cref="Lengths"/>, or null for another.</summary>
    public int? Length { get; set; } = 15;

    public int? OtherMinutes { get; set; }

    public DateOnly? On { get; set; }

    public string? Words { get; set; }

    public bool IsShared { get; set; } = true;

    public string? NextStep { get; set; }

    public DateOnly? NextStepOn { get; set; }

    /// <summary>They meet the person then.</summary>
    public bool NextIsMeeting { get; set; }

    public TimeOnly? NextAt { get; set; }

    public string? NextPlace { get; set; }

    /// <summary>After the form has looked: the day is there, and the length.</summary>
    public Task Log(SupportCommands commands, Seen<SupportId> seen) => commands.LogContact(
        seen, Kind, On ?? DateOnly.MaxValue, Length ?? OtherMinutes ?? 0, Words ?? "", IsShared, NextStep ?? "", NextStepOn, NextIsMeeting, NextAt, NextPlace ?? "");
}
