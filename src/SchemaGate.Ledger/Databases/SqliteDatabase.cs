using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SchemaGate.Ledger.Databases;

/// <summary>A SQLite file. Several processes of one machine may use it at once: the write-ahead log lets readers read while one writes, and writers wait for each other.</summary>
/// <param name="file">Its path; the file is made when it is not there, its folder is not.</param>
internal sealed class SqliteDatabase(string file) : ILedgerDatabase
{
    // A commit is on the disk before it is acknowledged, not only in the memory of the machine.
    private const string Settings = "PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";

    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString();
    private volatile bool _isReady;

    public string Place => file;

    public async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
            await Sql.ValueAsync(connection, null, Settings, cancellation).ConfigureAwait(false);
            await PrepareAsync(connection, cancellation).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellation) =>
        connection.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, cancellation).AsTask();

    public LedgerException Explain(DbException fault) => ((fault as SqliteException)?.SqliteErrorCode ?? 0) switch
    {
        SQLitePCL.raw.SQLITE_FULL => new($"{file} cannot be written: the disk is full. Free space there, or name another file.", isPassing: true, fault),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new($"{file} cannot be written: others have been writing for 30 s. Try again.", isPassing: true, fault),
        SQLitePCL.raw.SQLITE_CANTOPEN => new($"{file} cannot be opened. Name a file in a folder that is there and can be written.", isPassing: false, fault),
        SQLitePCL.raw.SQLITE_READONLY => new($"{file} cannot be written: it is read-only. Name a file that can be written.", isPassing: false, fault),
        SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT => new($"{file} is no ledger, or is damaged. Name another file.", isPassing: false, fault),
        _ => new($"{file} cannot be used: {fault.Message.TrimEnd('.')}. Check the file and its folder.", isPassing: false, fault),
    };

    public ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    private async Task PrepareAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        if (_isReady)
        {
            return;
        }

        if (await VersionAsync(connection, null, cancellation).ConfigureAwait(false) is var version && version != Migrations.Newest)
        {
            Migrations.Check(version, Place);
            await MigrateAsync(connection, cancellation).ConfigureAwait(false);
        }

        _isReady = true;
    }

    private async Task MigrateAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        var transaction = await BeginAsync(connection, cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            // Another process may have been faster.
            var version = await VersionAsync(connection, transaction, cancellation).ConfigureAwait(false);
            await Migrations.RunAsync(transaction, version, "INTEGER PRIMARY KEY AUTOINCREMENT", cancellation).ConfigureAwait(false);
            await Sql.RunAsync(transaction, $"PRAGMA user_version = {Migrations.Newest}", cancellation).ConfigureAwait(false);
            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static async Task<int> VersionAsync(SqliteConnection connection, DbTransaction? transaction, CancellationToken cancellation) =>
        Convert.ToInt32(await Sql.ValueAsync(connection, transaction, "PRAGMA user_version", cancellation).ConfigureAwait(false), CultureInfo.InvariantCulture);
}
