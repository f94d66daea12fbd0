using System.Linq.Expressions;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Supports.Protection;

/// <summary>
/// Somebody of the team opened a support that they do not have in hand, because it could not wait (nödöppning).
/// It ends by itself, and somebody else is told.
/// </summary>
public sealed class EmergencyOpening : Aggregate, IGuarded<EmergencyOpening, EmergencyOpeningId>
{
    /// <summary>The fewest characters of a reason that says anything.</summary>
    public const int ShortestReason = 20;

    private EmergencyOpening() { }

    /// <summary>How long it lasts.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromHours(24);

    public EmergencyOpeningId Id { get; private set; }

    public SupportId SupportId { get; private set; }

    public TeamMemberId By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime From { get; private set; }

    /// <summary>UTC; at this moment it has ended.</summary>
    public DateTime Until { get; private set; }

    /// <summary>20 to 500 characters.</summary>
    public EncryptedText Why { get; private set; } = "";

    /// <summary>A manager is told instead of a coordinator: a coordinator opened it, or no other may know that it exists.</summary>
    public bool TellsManager { get; private set; }

    /// <summary>UTC; null while nobody who is told has read it.</summary>
    public DateTime? ReadAt { get; private set; }

    public TeamMemberId? ReadBy { get; private set; }

    /// <summary>Its support, only so that who is told follows from it.</summary>
    internal IndividualSupport? Support { get; private set; }

    /// <param name="why">20 to 500 characters.</param>
    public static EmergencyOpening Open(SupportId support, string why, bool tellsManager, Signature signed) => new()
    {
        SupportId = support,
        By = signed.By,
        From = signed.At,
        Until = signed.At + Lasts,
        Why = Reason(why),
        TellsManager = tellsManager,
    };

    /// <summary>The reason as it is kept; the same refusal whatever number it was written for.</summary>
    public static string Reason(string? typed)
    {
        var reason = Input.OptionalText(typed, Input.LongestLine);
        if (reason.Length < ShortestReason)
            AccessRefusals.ReasonTooShort.With(ShortestReason).ThrowIfPresent();
        return reason;
    }

    public static IQueryable<EmergencyOpening> VisibleTo(IQueryable<EmergencyOpening> all, Actor actor) => actor.Role switch
    {
        Role.Coordinator => all.Where(opening => !opening.TellsManager && opening.By != actor.Id
            && opening.Support!.TeamId == actor.TeamId
            && !opening.Support.AccessMarks.Any(mark =>
                mark.Until == null && mark.Kind == AccessMarkKind.KeptOut && mark.MemberId == actor.Id)),
        Role.Manager => all.Where(opening => opening.TellsManager
            && !opening.Support!.AccessMarks.Any(mark =>
                mark.Until == null && mark.Kind == AccessMarkKind.KeptOut && mark.MemberId == actor.Id)),
        Role.Bridgebuilder or Role.Administrator => all.Where(opening => false),
    };

    public static Expression<Func<EmergencyOpening, bool>> Is(EmergencyOpeningId id) => opening => opening.Id == id;

    public Refusal? WhyNotRead() => ReadAt is null ? null : AccessRefusals.AlreadyRead;

    /// <summary>Somebody who is told has read it and answers for asking what it was about.</summary>
    public void Read(Signature signed)
    {
        WhyNotRead().ThrowIfPresent();
        (ReadAt, ReadBy) = (signed.At, signed.By);
    }

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}
