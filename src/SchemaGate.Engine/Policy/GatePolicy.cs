namespace SchemaGate.Engine.Policy;

/// <summary>What a team decided about its gate. It changes what findings weigh and what is compared, never what is true.</summary>
public sealed record GatePolicy
{
    /// <summary>What holds where nobody decided anything.</summary>
    public static GatePolicy Default { get; } = new();

    /// <summary>The lightest finding that fails the gate.</summary>
    public FailOn FailOn { get; init; } = FailOn.Breaking;
}
