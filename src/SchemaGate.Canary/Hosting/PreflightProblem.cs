namespace SchemaGate.Canary.Hosting;

/// <summary>Something that stands in the way of a rollout before it starts.</summary>
/// <param name="Message">One sentence that says what, and what to do.</param>
/// <param name="IsFatal">True when the rollout must not start; false for a warning.</param>
public sealed record PreflightProblem(string Message, bool IsFatal);
