namespace SchemaGate.Engine.Policy;

/// <summary>A set of levels with a name, to start from.</summary>
public enum RuleProfile
{
    /// <summary>What the catalogue says.</summary>
    Default,

    /// <summary>What may break a client breaks it; what only generated code notices is a warning.</summary>
    Strict,

    /// <summary>What is argued about does not fail the gate.</summary>
    Lenient,
}
