using System.Data.Common;

namespace SchemaGate.Ledger.Databases;

/// <summary>What sets the databases apart. The SQL of entries and questions is the same for all.</summary>
internal interface ILedgerDatabase : IAsyncDisposable
{
    /// <summary>Where it is, without a password.</summary>
    string Place { get; }

    /// <summary>Opens a connection to a database whose tables are there.</summary>
    Task<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>Begins a transaction that no other writer runs beside.</summary>
    Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>What went wrong, for a person.</summary>
    LedgerException Explain(DbException fault);
}
