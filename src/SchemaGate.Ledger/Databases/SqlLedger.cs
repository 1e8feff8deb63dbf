using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Entries;
using SchemaGate.Ledger.Rollouts;
using SchemaGate.Ledger.Totals;

namespace SchemaGate.Ledger.Databases;

/// <summary>A ledger in a database. Entries, what a rollout's entries add up to, and totals are written in one transaction: a question never adds up entries.</summary>
internal sealed class SqlLedger(ILedgerDatabase database) : IReadableLedger
{
    private const int SecretDigits = 64;

    public string Place => database.Place;

    public Task AppendAsync(IReadOnlyList<LedgerEntry> entries, CancellationToken cancellation) => WriteAsync(
        async transaction =>
        {
            await new SqlAppend(transaction, cancellation).RunAsync(entries).ConfigureAwait(false);
            return true;
        },
        cancellation);

    // Touches no row; still a database that may not be written refuses it.
    public Task CheckAsync(CancellationToken cancellation) => WriteAsync(
        transaction => Sql.RunAsync(transaction, "UPDATE ledger_rollouts SET body = '' WHERE number < 0", cancellation),
        cancellation);

    public Task<byte[]> SecretAsync(CancellationToken cancellation) => WriteAsync(
        async transaction =>
        {
            const string Add = "INSERT INTO ledger_secrets (name, value) VALUES ('shared', @value) ON CONFLICT (name) DO NOTHING";
            await Sql.RunAsync(transaction, Add, cancellation, ("value", RandomNumberGenerator.GetHexString(SecretDigits))).ConfigureAwait(false);
            var value = await Sql.ValueAsync(transaction.Connection!, transaction, "SELECT value FROM ledger_secrets WHERE name = 'shared'", cancellation).ConfigureAwait(false);
            return Convert.FromHexString((string)value!);
        },
        cancellation);

    // PostgreSQL cannot be asked for a name with a NUL in it, and no service has one.
    public Task<IReadOnlyList<RecordedRollout>> ListAsync(RolloutPage page, CancellationToken cancellation) => page.Service?.Contains('\0', StringComparison.Ordinal) == true
        ? Task.FromResult<IReadOnlyList<RecordedRollout>>([])
        : UseAsync(connection => ListAsync(connection, page, cancellation), cancellation);

    private static Task<IReadOnlyList<RecordedRollout>> ListAsync(DbConnection connection, RolloutPage page, CancellationToken cancellation) =>
        page.Service is { } service
            ? Sql.ReadAsync(
                connection,
                "SELECT number, body FROM ledger_rollouts WHERE service = @service AND number < @before ORDER BY number DESC LIMIT @size",
                RolloutOf,
                cancellation,
                ("service", service),
                ("before", page.Before ?? long.MaxValue),
                ("size", (long)page.Size))
            : Sql.ReadAsync(
                connection,
                "SELECT number, body FROM ledger_rollouts WHERE number < @before ORDER BY number DESC LIMIT @size",
                RolloutOf,
                cancellation,
                ("before", page.Before ?? long.MaxValue),
                ("size", (long)page.Size));

    public async Task<RecordedRollout?> FindAsync(long number, CancellationToken cancellation) => (await UseAsync(
        connection => Sql.ReadAsync(connection, "SELECT number, body FROM ledger_rollouts WHERE number = @number", RolloutOf, cancellation, ("number", number)),
        cancellation).ConfigureAwait(false)).SingleOrDefault();

    // One more than is asked for tells whether there are older ones.
    public async Task<Timeline> TimelineAsync(long number, TimelinePage page, CancellationToken cancellation)
    {
        var rows = await UseAsync(
            connection => Sql.ReadAsync(
                connection,
                "SELECT sequence, body FROM ledger_entries WHERE rollout = @number AND sequence < @before ORDER BY sequence DESC LIMIT @most",
                row => (Sequence: row.GetInt64(0), Entry: JsonSerializer.Deserialize(row.GetString(1), LedgerJson.Default.LedgerEntry)!),
                cancellation,
                ("number", number),
                ("before", page.Before ?? long.MaxValue),
                ("most", page.Size + 1L)),
            cancellation).ConfigureAwait(false);
        return new([.. rows.Take(page.Size).Select(row => row.Entry).Reverse()], rows.Count > page.Size ? rows[page.Size - 1].Sequence : null);
    }

    public Task<IReadOnlyList<RecordedRollout>> NewestOfEachAsync(CancellationToken cancellation) => UseAsync(
        connection => Sql.ReadAsync(
            connection,
            """
            SELECT r.number, r.body FROM ledger_newest n JOIN ledger_rollouts r ON r.number = n.rollout
            ORDER BY n.service, n.environment, n.project, n.region
            """,
            RolloutOf,
            cancellation),
        cancellation);

    public Task<IReadOnlyList<LedgerTotal>> TotalsAsync(CancellationToken cancellation) => UseAsync(
        connection => Sql.ReadAsync(
            connection,
            "SELECT service, environment, kind, first, second, third, value FROM ledger_totals ORDER BY service, environment, kind, first, second, third",
            TotalOf,
            cancellation),
        cancellation);

    public async Task<RecordedContract?> ContractAsync(long number, CancellationToken cancellation) => (await UseAsync(
        connection => Sql.ReadAsync(
            connection,
            "SELECT body FROM ledger_contracts WHERE rollout = @number",
            row => JsonSerializer.Deserialize(row.GetString(0), LedgerJson.Default.RecordedContract)!,
            cancellation,
            ("number", number)),
        cancellation).ConfigureAwait(false)).SingleOrDefault();

    public Task<IReadOnlyList<LastComparison>> ComparisonsAsync(CancellationToken cancellation) => UseAsync(
        connection => Sql.ReadAsync(
            connection,
            "SELECT service, environment, breaking, at FROM ledger_comparisons ORDER BY service, environment",
            row => new LastComparison(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetDouble(3)),
            cancellation),
        cancellation);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private static RecordedRollout RolloutOf(DbDataReader row) =>
        JsonSerializer.Deserialize(row.GetString(1), LedgerJson.Default.RecordedRollout)! with { Number = row.GetInt64(0) };

    private static LedgerTotal TotalOf(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), Enum.Parse<TotalKind>(row.GetString(2)), new(row.GetString(3), row.GetString(4), row.GetString(5)), row.GetDouble(6));

    private Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> write, CancellationToken cancellation) => UseAsync(
        async connection =>
        {
            var transaction = await database.BeginAsync(connection, cancellation).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var result = await write(transaction).ConfigureAwait(false);
                await transaction.CommitAsync(cancellation).ConfigureAwait(false);
                return result;
            }
        },
        cancellation);

    private async Task<T> UseAsync<T>(Func<DbConnection, Task<T>> use, CancellationToken cancellation)
    {
        try
        {
            var connection = await database.OpenAsync(cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                return await use(connection).ConfigureAwait(false);
            }
        }
        catch (DbException fault)
        {
            throw database.Explain(fault);
        }
        catch (TimeoutException fault)
        {
            throw new LedgerException($"{Place} does not answer in time. Check that it runs.", isPassing: true, fault);
        }
    }
}
