using BroByggare.Core.Time;
using Microsoft.Extensions.Options;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>
/// The provider as we know it: its description and its keys, fetched when they are needed and kept. Keys are fetched
/// again, while the one who needs them waits, when a token names one that we do not have.
/// </summary>
internal sealed class Provider(
    IOptionsMonitor<OpenIdConnectOptions> options, CheckWalk walk, TimeProvider clock, ILogger<Provider> log) : IDisposable
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromHours(12);
    private static readonly TimeSpan BetweenKeys = TimeSpan.FromSeconds(10);

    /// <summary>Nobody waits in vain for a provider that somebody else has just waited for.</summary>
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan AfterFaultWhenKnown = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile Knowledge? _known;
    private volatile ProviderHealth _health = new();
    private DateTimeOffset _keysAgain = DateTimeOffset.MinValue;
    private (DateTimeOffset At, EntryRefusedException Why)? _failed;

    public ProviderHealth Health => _health;

    /// <summary>What was last fetched, or null before the first time.</summary>
    public ProviderDescription? Latest => _known?.Description;

    private OpenIdConnectOptions Settings => options.Get(OpenIdConnectSignIn.Scheme);

    /// <exception cref="EntryRefusedException">It cannot be had.</exception>
    public async Task<ProviderDescription> Description() => (await Known()).Description;

    /// <inheritdoc cref="Description" />
    public async Task<ProviderKeys> Keys() => (await Known()).Keys;

    /// <summary>Newer keys than those that were tried; null when they were fetched too lately or cannot be had.</summary>
    public async Task<ProviderKeys?> KeysAgain(ProviderKeys tried)
    {
        await _turn.WaitAsync();
        try
        {
            if (_known is not { } known)
                return null;
            // Somebody else has just fetched them.
            if (!ReferenceEquals(known.Keys, tried))
                return known.Keys;
            if (clock.GetUtcNow() - _keysAgain < BetweenKeys)
                return null;
            _keysAgain = clock.GetUtcNow();
            var keys = await FetchKeys(known.Description);
            _known = known with { Keys = keys };
            return keys;
        }
        catch (EntryRefusedException fault)
        {
            log.LogWarning("The provider's keys could not be fetched again: {Reason}", fault.Reason);
            return null;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Fetches everything now, for an administrator who wants to know.</summary>
    public async Task<ProviderHealth> TryNow()
    {
        await _turn.WaitAsync();
        try
        {
            _known = await Fetch();
        }
        catch (EntryRefusedException fault)
        {
            log.LogWarning("The provider was tried and failed: {Reason}", fault.Reason);
        }
        finally
        {
            _turn.Release();
        }

        return Health;
    }

    /// <summary>Remembers what went wrong and gives the refusal that it leads to.</summary>
    public EntryRefusedException Fault(ProviderFault fault)
    {
        _health = _health with { LastBad = clock.Now(), Fault = fault };
        var problem = fault is ProviderFault.NoAnswer or ProviderFault.ErrorAnswer or ProviderFault.NotUnderstood
            ? EntryProblem.Unreachable
            : EntryProblem.Refused;
        return new(problem, $"Provider.{fault}");
    }

    public void Dispose() => _turn.Dispose();

    private async Task<Knowledge> Known()
    {
        if (_known is { } fresh && IsFresh(fresh))
            return fresh;
        await _turn.WaitAsync();
        try
        {
            if (_known is { } already && IsFresh(already))
                return already;
            if (_failed is { } failed && clock.GetUtcNow() - failed.At < (_known is null ? AfterFault : AfterFaultWhenKnown))
                return _known ?? throw new EntryRefusedException(failed.Why.Problem, failed.Why.Reason);
            return _known = await Fetch();
        }
        catch (EntryRefusedException fault) when (_known is not null)
        {
            // What we knew yesterday is most likely still so; the administrator's page says that it could not be renewed.
            log.LogWarning("The provider's description could not be renewed: {Reason}", fault.Reason);
            return _known;
        }
        finally
        {
            _turn.Release();
        }
    }

    private bool IsFresh(Knowledge known) => clock.GetUtcNow() - known.FetchedAt < KeepFor;

    private async Task<Knowledge> Fetch()
    {
        try
        {
            var description = ProviderDescription.From(await Get(Settings.DescribedAt)) ?? throw Fault(ProviderFault.NotUnderstood);
            Checked(() => walk.Through(ProviderDescription.Checks, (description, Settings)));
            var keys = await FetchKeys(description);
            _failed = null;
            _health = _health with { LastGood = clock.Now() };
            return new(description, keys, clock.GetUtcNow());
        }
        catch (EntryRefusedException fault)
        {
            _failed = (clock.GetUtcNow(), fault);
            throw;
        }
    }

    private async Task<ProviderKeys> FetchKeys(ProviderDescription description)
    {
        var keys = ProviderKeys.From(await Get(description.KeysAddress)) ?? throw Fault(ProviderFault.NotUnderstood);
        Checked(() => walk.Through(ProviderKeys.Checks, keys));
        return keys.All is [] ? throw Fault(ProviderFault.NoKeys) : keys;
    }

    private async Task<StrictJson> Get(string address)
    {
        try
        {
            using var answer = await Settings.Backchannel.GetAsync(address);
            if (!answer.IsSuccessStatusCode)
                throw Fault(ProviderFault.ErrorAnswer);
            return StrictJson.Read(await answer.Content.ReadAsByteArrayAsync()) ?? throw Fault(ProviderFault.NotUnderstood);
        }
        catch (Exception silence) when (silence is HttpRequestException or OperationCanceledException or IOException)
        {
            throw Fault(ProviderFault.NoAnswer);
        }
    }

    private void Checked(Action checks)
    {
        try
        {
            checks();
        }
        catch (EntryRefusedException refused)
        {
            Fault(refused.Reason switch
            {
                nameof(EntryCheck.MetadataIssuer) => ProviderFault.WrongIssuer,
                nameof(EntryCheck.MetadataEncrypted) => ProviderFault.NotEncrypted,
                _ => ProviderFault.NotUnderstood,
            });
            throw;
        }
    }

    private sealed record Knowledge(ProviderDescription Description, ProviderKeys Keys, DateTimeOffset FetchedAt);
}
