using System.Collections.Immutable;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions;

/// <summary>What follows from one observation.</summary>
/// <param name="Events">What happened, in order.</param>
/// <param name="Command">What to do now; null for nothing.</param>
/// <param name="Pause">How long to wait before the next observation.</param>
public sealed record Decision(ImmutableArray<RolloutEvent> Events, RolloutCommand? Command, TimeSpan Pause);
