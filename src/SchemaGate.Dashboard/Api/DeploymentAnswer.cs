using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Entries;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Api;

/// <summary>One deployment.</summary>
/// <param name="Deployment">What its events add up to.</param>
/// <param name="Events">Its newest events, or a part before them, oldest first.</param>
/// <param name="Next">What to give as <c>before</c> for the part before it; null when this one begins with the first event.</param>
/// <param name="Contract">The check of its contract, with the findings; null when there was none.</param>
internal sealed record DeploymentAnswer(RecordedRollout Deployment, IReadOnlyList<LedgerEntry> Events, long? Next, RecordedContract? Contract);
