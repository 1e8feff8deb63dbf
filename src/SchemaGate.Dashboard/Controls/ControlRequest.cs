using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Controls;

/// <summary>What a person asks for.</summary>
/// <param name="Rollout">The rollout as the person saw it.</param>
/// <param name="Request">What is to happen, who wants it, and why.</param>
public sealed record ControlRequest(RecordedRollout Rollout, OperatorRequest Request);
