using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Rollouts;
using SchemaGate.Ledger.Totals;

namespace SchemaGate.Ledger;

/// <summary>A ledger that can be asked. Every answer takes about as long with a million entries as with a thousand.</summary>
public interface IReadableLedger : ILedger
{
    /// <summary>Opens it, brings its tables up to date, and makes sure that it can be written; it writes no entry. For who wants to know at the start.</summary>
    /// <exception cref="LedgerException">It cannot be used.</exception>
    Task CheckAsync(CancellationToken cancellation);

    /// <summary>A secret that all who use this ledger share: 32 random bytes, made once by whoever asks first.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read, or not written the first time.</exception>
    Task<byte[]> SecretAsync(CancellationToken cancellation);

    /// <summary>Rollouts, newest first.</summary>
    /// <param name="page">Which.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    Task<IReadOnlyList<RecordedRollout>> ListAsync(RolloutPage page, CancellationToken cancellation);

    /// <returns>Null when there is no rollout of this number.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    Task<RecordedRollout?> FindAsync(long number, CancellationToken cancellation);

    /// <summary>What happened to one rollout: its newest entries, or a part before them.</summary>
    /// <param name="number">The rollout's number.</param>
    /// <param name="page">Which part.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    Task<Timeline> TimelineAsync(long number, TimelinePage page, CancellationToken cancellation);

    /// <summary>The check of the contract before a rollout, with its findings.</summary>
    /// <param name="number">The rollout's number.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Null when there was none.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    Task<RecordedContract?> ContractAsync(long number, CancellationToken cancellation);

    /// <summary>The newest comparison of each service's contract in each environment.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    Task<IReadOnlyList<LastComparison>> ComparisonsAsync(CancellationToken cancellation);

    /// <summary>The newest rollout of each service in each environment: the last that held the service, or where none did, the last that tried.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    Task<IReadOnlyList<RecordedRollout>> NewestOfEachAsync(CancellationToken cancellation);

    /// <summary>What all entries add up to, in a fixed order. No value ever goes down.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    Task<IReadOnlyList<LedgerTotal>> TotalsAsync(CancellationToken cancellation);
}
