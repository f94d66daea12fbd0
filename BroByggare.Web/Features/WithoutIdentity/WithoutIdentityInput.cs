using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.WithoutIdentity;

namespace BroByggare.Web.Features.WithoutIdentity;

/// <summary>What is chosen when help is recorded without identity. Nothing is typed but numbers.</summary>
public sealed class WithoutIdentityInput
{
    public ContactKind Kind { get; set; }

    /// <summary>One tap away, in minutes, or null for another.</summary>
    public int? Length { get; set; } = 15;

    public int? OtherMinutes { get; set; }

    public AreaCode? Area { get; set; }

    public ResultKind? Result { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>After the form has looked: the area, the length and the day are there.</summary>
    public Task<Func<Task>?> Give(WithoutIdentityCommands commands, FormKey formKey) =>
        commands.Give(formKey, Kind, Area ?? default, Length ?? OtherMinutes ?? 0, Result, On ?? DateOnly.MaxValue);
}
