using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Entries;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Api;

/// <summary>One deployment.</summary>
/// <param name="Deployment">What its events add up to.</param>
/// <param name="Events">Its newest events, oldest first.</param>
/// <param name="Contract">The check of its contract, with the findings; null when there was none.</param>
internal sealed record DeploymentAnswer(RecordedRollout Deployment, IReadOnlyList<LedgerEntry> Events, RecordedContract? Contract);
