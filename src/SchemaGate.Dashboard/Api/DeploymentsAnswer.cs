using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Api;

/// <summary>A part of the list of deployments.</summary>
/// <param name="Deployments">Newest first.</param>
/// <param name="Next">What to give as <c>before</c> for the next part; null for the last.</param>
internal sealed record DeploymentsAnswer(IReadOnlyList<RecordedRollout> Deployments, long? Next);
