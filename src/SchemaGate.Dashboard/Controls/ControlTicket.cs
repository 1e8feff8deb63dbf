using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Dashboard.Controls;

/// <summary>A request and where it stands.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="At">When.</param>
/// <param name="Outcome">How it ended; null while it is carried out.</param>
internal sealed record ControlTicket(OperatorRequest Request, DateTimeOffset At, ControlOutcome? Outcome);
