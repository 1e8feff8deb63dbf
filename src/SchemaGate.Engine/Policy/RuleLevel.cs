namespace SchemaGate.Engine.Policy;

/// <summary>What a team wants of a rule. Ordered: a larger value weighs more.</summary>
public enum RuleLevel
{
    /// <summary>Nothing: what it finds is counted, not reported.</summary>
    Off,

    /// <summary>Findings of <see cref="Severity.Info"/>.</summary>
    Info,

    /// <summary>Findings of <see cref="Severity.Warning"/>.</summary>
    Warning,

    /// <summary>Findings of <see cref="Severity.Breaking"/>.</summary>
    Breaking,
}
