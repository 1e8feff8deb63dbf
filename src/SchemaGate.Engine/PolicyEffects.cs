namespace SchemaGate.Engine;

/// <summary>What a policy kept out of a result, so that a policy that is wrong is noticed.</summary>
public sealed record PolicyEffects
{
    /// <summary>What holds where no policy kept anything out.</summary>
    public static PolicyEffects None { get; } = new();

    /// <summary>Operations of the old document.</summary>
    public ScopeCount Old { get; init; } = new(0, 0);

    /// <summary>Operations of the new document.</summary>
    public ScopeCount New { get; init; } = new(0, 0);

    /// <summary>How many findings are not reported because their level is off.</summary>
    public int Off { get; init; }

    /// <summary>Filters and rewritings that matched nothing in either document, each as the configuration names it, with its place where it has one.</summary>
    public IReadOnlyList<string> Idle { get; init; } = [];
}
