using System.Reflection;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Backups;
using BroByggare.Core.Demo;
using BroByggare.Core.Drafts;
using BroByggare.Core.Encryption;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Storage.Sqlite;
using BroByggare.Core.Supports;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BroByggare.Core;

/// <summary>Puts Core together: the database, the write path, and every …Commands and …Queries there is.</summary>
public static class CoreServices
{
    public static IServiceCollection AddBroByggareCore(this IServiceCollection services, Func<IServiceProvider, DatabaseSettings> settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new WorkRules());
        services.TryAddSingleton(new LogSettings());
        services.TryAddSingleton(new SessionRules());
        services.TryAddSingleton(new CullingRules());
        services.TryAddSingleton(new BackupSettings());
        services.TryAddSingleton(new DraftRules());
        services.AddSingleton(settings);
        services.AddSingleton<IDbContextFactory<BroByggareContext>, SqliteContextFactory>();
        services.AddSingleton<IMembership, TeamMembership>();
        services.AddSingleton<IRowKeys, RowKeys>();
        services.AddSingleton(core => core.GetRequiredService<DatabaseSettings>().Keys);
        services.AddSingleton<PersonKeys>();
        services.AddSingleton<FieldEncryption>();
        services.AddSingleton<MemberSeal>();
        services.AddSingleton<KeyCheck>();
        services.AddSingleton<LogKey>();
        services.AddSingleton<AuditChain>();
        services.AddSingleton<LogAnchor>();
        services.AddSingleton<LogCheck>();
        services.AddSingleton<WriteGate>();
        services.AddSingleton<Changes>();
        services.AddSingleton<Reads>();
        services.AddSingleton<DatabaseStart>();
        services.AddSingleton<FirstStart>();
        services.AddSingleton<ProgramVersions>();
        services.AddSingleton<UnfinishedErasures>();
        services.AddSingleton<CullingRun>();
        services.AddSingleton<DemoMunicipality>();
        services.AddSingleton<Backup>();
        services.AddSingleton<BackupRounds>();
        services.AddSingleton<NightlyCheck>();
        services.AddSingleton<Vitals>();
        services.AddSingleton<DatabaseCheck>();
        services.AddSingleton<CheckAnother>(core => async (place, cancel) =>
        {
            try
            {
                await using var another = new ServiceCollection()
                    .AddSingleton(core.GetRequiredService<TimeProvider>())
                    .AddBroByggareCore(_ => place)
                    .BuildServiceProvider();
                return await another.GetRequiredService<DatabaseCheck>().Look(cancel);
            }
            finally
            {
                place.CloseAll();
            }
        });
        foreach (var type in FeatureTypes())
            services.AddSingleton(type);
        return services;
    }

    /// <summary>The suffixes mean the same everywhere, so a new feature needs no line here.</summary>
    private static IEnumerable<Type> FeatureTypes() => Assembly.GetExecutingAssembly().GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false }
            && (type.Name.EndsWith("Commands", StringComparison.Ordinal) || type.Name.EndsWith("Queries", StringComparison.Ordinal)));
}
