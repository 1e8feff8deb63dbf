using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Entries;
using SchemaGate.Ledger.Rollouts;
using SchemaGate.Ledger.Totals;

namespace SchemaGate.Ledger.Databases;

/// <summary>Appends entries in one transaction. What they add up to is read once and written once, however many they are.</summary>
internal sealed class SqlAppend(DbTransaction transaction, CancellationToken cancellation)
{
    private readonly Dictionary<(RecordedService Service, string Rollout), RecordedRollout> _rollouts = [];
    private readonly Dictionary<LedgerTotal, double> _totals = [];

    public async Task RunAsync(IReadOnlyList<LedgerEntry> entries)
    {
        foreach (var entry in entries)
        {
            await AppendAsync(entry).ConfigureAwait(false);
        }

        foreach (var rollout in _rollouts.Values)
        {
            await WriteAsync("UPDATE ledger_rollouts SET body = @body WHERE number = @number", ("body", BodyOf(rollout)), ("number", rollout.Number)).ConfigureAwait(false);
        }

        foreach (var (total, sum) in _totals)
        {
            await AddAsync(total, sum).ConfigureAwait(false);
        }
    }

    private async Task AppendAsync(LedgerEntry entry)
    {
        var key = (entry.Service, entry.Rollout);
        var before = _rollouts.GetValueOrDefault(key) ?? await FindAsync(entry).ConfigureAwait(false);
        var after = RolloutFold.Apply(before, entry);
        after = before is null ? after with { Number = await InsertAsync(after).ConfigureAwait(false) } : after;
        var added = await WriteAsync(
            "INSERT INTO ledger_entries (id, rollout, body) VALUES (@id, @rollout, @body) ON CONFLICT (id) DO NOTHING",
            ("id", entry.Id),
            ("rollout", after.Number),
            ("body", JsonSerializer.Serialize(entry, LedgerJson.Default.LedgerEntry))).ConfigureAwait(false);
        if (added > 0)
        {
            _rollouts[key] = after;
            Count(before, after, entry);
            await MarkNewestAsync(before, after).ConfigureAwait(false);
            await WriteAsync(entry.Facts.Contract, after, entry.At).ConfigureAwait(false);
        }
    }

    // One that touched nothing does not stand before one that holds the service.
    private async Task MarkNewestAsync(RecordedRollout? before, RecordedRollout after)
    {
        const string Text = """
            INSERT INTO ledger_newest (service, environment, project, region, rollout, claimed) VALUES (@service, @environment, @project, @region, @number, @claimed)
            ON CONFLICT (service, environment, project, region) DO UPDATE SET rollout = excluded.rollout, claimed = excluded.claimed
            WHERE excluded.claimed >= ledger_newest.claimed
            """;
        if (before?.Facts.IsClaimed != after.Facts.IsClaimed)
        {
            await WriteAsync(Text, [.. KeyOf(after.Service, after.Rollout)[..^1], ("number", after.Number), ("claimed", after.Facts.IsClaimed ? 1L : 0L)]).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(RecordedContract? contract, RecordedRollout rollout, DateTimeOffset at)
    {
        if (contract is null)
        {
            return;
        }

        await WriteAsync(
            "INSERT INTO ledger_contracts (rollout, body) VALUES (@number, @body) ON CONFLICT (rollout) DO UPDATE SET body = excluded.body",
            ("number", rollout.Number),
            ("body", JsonSerializer.Serialize(contract, LedgerJson.Default.RecordedContract))).ConfigureAwait(false);
        if (contract.Verdict != ContractVerdict.NotCompared)
        {
            await WriteAsync(
                """
                INSERT INTO ledger_comparisons (service, environment, breaking, at) VALUES (@service, @environment, @breaking, @at)
                ON CONFLICT (service, environment) DO UPDATE SET breaking = excluded.breaking, at = excluded.at WHERE excluded.at >= ledger_comparisons.at
                """,
                ("service", rollout.Service.Name),
                ("environment", rollout.Service.Environment),
                ("breaking", (long)contract.Breaking),
                ("at", at.ToUnixTimeMilliseconds() / 1000.0)).ConfigureAwait(false);
        }
    }

    private void Count(RecordedRollout? before, RecordedRollout after, LedgerEntry entry)
    {
        foreach (var increment in Increments.Of(before, after, entry))
        {
            var total = increment with { Value = 0 };
            _totals[total] = _totals.GetValueOrDefault(total) + increment.Value;
        }
    }

    private async Task<RecordedRollout?> FindAsync(LedgerEntry entry)
    {
        const string Text = "SELECT body FROM ledger_rollouts WHERE service = @service AND environment = @environment AND project = @project AND region = @region AND rollout = @rollout";
        var body = await Sql.ValueAsync(transaction.Connection!, transaction, Text, cancellation, KeyOf(entry.Service, entry.Rollout)).ConfigureAwait(false);
        return body is string found ? JsonSerializer.Deserialize(found, LedgerJson.Default.RecordedRollout) : null;
    }

    private async Task<long> InsertAsync(RecordedRollout rollout)
    {
        const string Text = """
            INSERT INTO ledger_rollouts (service, environment, project, region, rollout, body)
            VALUES (@service, @environment, @project, @region, @rollout, '') RETURNING number
            """;
        var key = KeyOf(rollout.Service, rollout.Rollout);
        return Convert.ToInt64(await Sql.ValueAsync(transaction.Connection!, transaction, Text, cancellation, key).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }

    private Task<int> AddAsync(LedgerTotal total, double sum) => WriteAsync(
        """
        INSERT INTO ledger_totals (service, environment, kind, first, second, third, value) VALUES (@service, @environment, @kind, @first, @second, @third, @value)
        ON CONFLICT (service, environment, kind, first, second, third) DO UPDATE SET value = ledger_totals.value + excluded.value
        """,
        ("service", total.Service),
        ("environment", total.Environment),
        ("kind", total.Kind.ToString()),
        ("first", total.Labels.First),
        ("second", total.Labels.Second),
        ("third", total.Labels.Third),
        ("value", sum));

    private Task<int> WriteAsync(string text, params (string Name, object Value)[] parameters) => Sql.RunAsync(transaction, text, cancellation, parameters);

    private static string BodyOf(RecordedRollout rollout) => JsonSerializer.Serialize(rollout, LedgerJson.Default.RecordedRollout);

    private static (string Name, object Value)[] KeyOf(RecordedService service, string rollout) =>
        [("service", service.Name), ("environment", service.Environment), ("project", service.Project), ("region", service.Region), ("rollout", rollout)];
}
