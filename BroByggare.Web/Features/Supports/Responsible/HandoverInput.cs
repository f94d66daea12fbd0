using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Responsible;

namespace BroByggare.Web.Features.Supports.Responsible;

/// <summary>What is typed on the page that hands over; of each support on its own what is its own.</summary>
public sealed class HandoverInput(IReadOnlyList<HandoverPreview> previews, Actor actor, TeamMemberId? from, DateOnly today)
{
    public TeamMemberId? To { get; set; }

    /// <summary>The coordinator decides, and nobody answers.</summary>
    public bool? Assigns { get; set; } = actor.Role is Role.Coordinator;

    public DateOnly? Day { get; set; } = today;

    public string? Note { get; set; }

    /// <summary>Those of them that go.</summary>
    public IReadOnlyList<SupportId>? Going { get; set; } = [.. previews.Select(preview => preview.Id)];

    public IReadOnlyList<HandoverRow> Rows { get; } = [.. previews.Select(preview => new HandoverRow(preview, actor, from))];

    public IEnumerable<HandoverRow> Goes => Rows.Where(row => Going?.Contains(row.Preview.Id) is true);

    /// <summary>The same words about what is left, as it is now: what was refused can be sent again.</summary>
    public HandoverInput About(IReadOnlyList<HandoverPreview> left)
    {
        var input = new HandoverInput(left, actor, from, today) { To = To, Assigns = Assigns, Day = Day, Note = Note };
        foreach (var row in input.Rows)
            row.Take(Rows.FirstOrDefault(before => before.Preview.Id == row.Preview.Id));
        return input;
    }

    public IReadOnlyList<HandoverRequest> Requests() => [.. Goes.Select(row => new HandoverRequest(row.Preview.Seen, row.Terms(To, Note)))];
}

/// <summary>What is typed of one support.</summary>
public sealed class HandoverRow
{
    public HandoverRow(HandoverPreview preview, Actor actor, TeamMemberId? from)
    {
        Preview = preview;
        From = preview.Givers.Select(giver => (TeamMemberId?)giver.Id).FirstOrDefault(id => id == (from ?? actor.Id))
            ?? (preview.Givers is [var only] ? only.Id : null);
    }

    public HandoverPreview Preview { get; }

    /// <summary>Who hands over; null where it is joint and nobody is chosen yet.</summary>
    public TeamMemberId? From { get; set; }

    public ToldWay? Way { get; set; }

    public DateOnly? ToldOn { get; set; }

    public string? NotToldWhy { get; set; }

    public Dictionary<(HandoverMatter Matter, int Part), HandoverChoice?> Decided { get; } = [];

    public HandoverGiver? Giver => Preview.Givers.FirstOrDefault(giver => giver.Id == From);

    /// <summary>What is to be decided; whoever takes over and is jointly responsible simply stays.</summary>
    public IEnumerable<MatterView> Matters(TeamMemberId? to) => Giver?.Matters.Where(matter => matter.Member is null || matter.Member != to) ?? [];

    public Refusal? WhyNot(TeamMemberId? to, bool assigns) =>
        Preview.WhyNot
        ?? (!assigns && Preview.OfferedTo is [_, ..] ? HandoverRefusals.AlreadyOffered : null)
        ?? (to is { } taker && Preview.KeptOut.Contains(taker) ? BroByggare.Core.Supports.Protection.AccessRefusals.KeptOut : null)
        ?? (to is not null && to == From ? BroByggare.Core.Supports.SupportRefusals.HandOverToSame : null);

    /// <summary>What was typed of it before.</summary>
    public void Take(HandoverRow? before)
    {
        if (before is null)
            return;
        (Way, ToldOn, NotToldWhy) = (before.Way, before.ToldOn, before.NotToldWhy);
        From = Preview.Givers.Any(giver => giver.Id == before.From) ? before.From : From;
        foreach (var (matter, choice) in before.Decided)
            Decided[matter] = choice;
    }

    public HandoverTerms Terms(TeamMemberId? to, string? note) => new(From ?? default, to, new(Way, Way is ToldWay.NotYet ? null : ToldOn, NotToldWhy ?? ""))
    {
        Note = note ?? "",
        Decisions = [.. Matters(to).Where(matter => Decided.GetValueOrDefault((matter.Matter, matter.Part)) is not null)
            .Select(matter => new HandoverDecision(matter.Matter, matter.Part, Decided[(matter.Matter, matter.Part)]!.Value))],
    };
}
