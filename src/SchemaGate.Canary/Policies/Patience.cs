namespace SchemaGate.Canary.Policies;

/// <summary>How often something has to happen before it counts.</summary>
public sealed record Patience
{
    /// <summary>Checks in a row that must find a threshold exceeded.</summary>
    public int BreachesInARow { get; init; } = 3;

    /// <summary>Failed measurements or reads in a row, after which <see cref="CanaryPolicy.OnErrors"/> is followed.</summary>
    public int ErrorsInARow { get; init; } = 5;

    /// <summary>Refusals of permission in a row, after which a rollback counts as failed.</summary>
    public int DenialsInARow { get; init; } = 3;

    /// <summary>Smoke checks in a row that must fail.</summary>
    public int SmokeChecks { get; init; } = 3;

    /// <summary>Tries to clean up after a rollout.</summary>
    public int CleanUps { get; init; } = 3;
}
