using System.Data.Common;

namespace SchemaGate.Ledger.Databases;

/// <summary>The tables, version by version. What was published is never changed: a later version is a further script.</summary>
internal static class Migrations
{
    private static readonly string[] Scripts =
    [
        """
        CREATE TABLE ledger_rollouts (
          number BIGSERIAL,
          service TEXT NOT NULL, environment TEXT NOT NULL, project TEXT NOT NULL, region TEXT NOT NULL, rollout TEXT NOT NULL,
          body TEXT NOT NULL,
          UNIQUE (service, environment, project, region, rollout));
        CREATE INDEX ledger_rollouts_by_service ON ledger_rollouts (service, number);
        CREATE TABLE ledger_entries (sequence BIGSERIAL, id TEXT NOT NULL UNIQUE, rollout BIGINT NOT NULL, body TEXT NOT NULL);
        CREATE INDEX ledger_entries_by_rollout ON ledger_entries (rollout, sequence);
        CREATE TABLE ledger_newest (
          service TEXT NOT NULL, environment TEXT NOT NULL, project TEXT NOT NULL, region TEXT NOT NULL, rollout BIGINT NOT NULL,
          PRIMARY KEY (service, environment, project, region));
        CREATE TABLE ledger_totals (
          service TEXT NOT NULL, environment TEXT NOT NULL, kind TEXT NOT NULL, first TEXT NOT NULL, second TEXT NOT NULL, third TEXT NOT NULL,
          value DOUBLE PRECISION NOT NULL,
          PRIMARY KEY (service, environment, kind, first, second, third));
        """,
        """
        CREATE TABLE ledger_contracts (rollout BIGINT PRIMARY KEY, body TEXT NOT NULL);
        CREATE TABLE ledger_comparisons (
          service TEXT NOT NULL, environment TEXT NOT NULL, breaking BIGINT NOT NULL, at DOUBLE PRECISION NOT NULL,
          PRIMARY KEY (service, environment));
        ALTER TABLE ledger_newest ADD COLUMN claimed BIGINT NOT NULL DEFAULT 1;
        """,
        "CREATE TABLE ledger_secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ];

    /// <summary>The version of the tables that this program writes.</summary>
    public static int Newest => Scripts.Length;

    /// <param name="transaction">What it is done in.</param>
    /// <param name="version">The version that is there; 0 for an empty database.</param>
    /// <param name="key">How the database writes a whole number that counts up by itself and is the key.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task RunAsync(DbTransaction transaction, int version, string key, CancellationToken cancellation)
    {
        foreach (var script in Scripts.Skip(version))
        {
            await Sql.RunAsync(transaction, script.Replace("BIGSERIAL", key, StringComparison.Ordinal), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Refuses a database that a newer program has changed.</summary>
    /// <exception cref="LedgerException">It is newer.</exception>
    public static void Check(int version, string place)
    {
        if (version > Newest)
        {
            throw new LedgerException($"{place} was written by a newer schemagate (version {version} of its tables, this one knows {Newest}). Update schemagate.");
        }
    }
}
