namespace SchemaGate.Dashboard.Controls;

/// <summary>Carries out what people ask for on the page.</summary>
public interface IRolloutControl
{
    /// <summary>Does it, to its end. It must make sure that the service still holds the rollout that the person saw.</summary>
    /// <param name="request">What is asked for.</param>
    /// <returns>How it ended; a failure is an outcome, too.</returns>
    Task<ControlOutcome> RunAsync(ControlRequest request);
}
