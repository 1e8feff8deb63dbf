using SchemaGate.Ledger.Entries;

namespace SchemaGate.Ledger;

/// <summary>Keeps what happened to deployments, append-only.</summary>
public interface ILedger : IAsyncDisposable
{
    /// <summary>Where it is, without a password: for messages.</summary>
    string Place { get; }

    /// <summary>Appends entries, all or none. When it returns they are kept, whatever happens to this process. An entry whose id is there already is left out, so a call whose end is unknown can be repeated.</summary>
    /// <exception cref="LedgerException">They are not kept, or it is unknown whether they are.</exception>
    Task AppendAsync(IReadOnlyList<LedgerEntry> entries, CancellationToken cancellation);
}
