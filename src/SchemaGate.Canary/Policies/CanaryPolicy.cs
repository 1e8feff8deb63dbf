using System.Collections.Immutable;

namespace SchemaGate.Canary.Policies;

/// <summary>How a canary is judged and what follows. Immutable; the defaults are those of <c>schemagate gate</c>.</summary>
public sealed record CanaryPolicy
{
    /// <summary>Percent of the requests that the canary gets, step by step, ascending, each 1 to 99. Empty: all at once, without a canary.</summary>
    public ImmutableArray<int> Steps { get; init; } = [10];

    public Thresholds Thresholds { get; init; } = new();

    public Window Window { get; init; } = new();

    public Patience Patience { get; init; } = new();

    public Deadlines Deadlines { get; init; } = new();

    /// <summary>Null: the canary is judged by the thresholds alone.</summary>
    public StableComparison? Comparison { get; init; }

    /// <summary>What follows when the window ends and nothing can be said.</summary>
    public EndOfWindow EndOfWindow { get; init; } = EndOfWindow.Extend;

    /// <summary>What follows when measuring failed <see cref="Patience.ErrorsInARow"/> times.</summary>
    public Unattended OnErrors { get; init; } = Unattended.Hold;

    /// <summary>What follows when the process is asked to stop.</summary>
    public Unattended OnInterrupt { get; init; } = Unattended.Hold;

    /// <summary>How far this run goes by itself.</summary>
    public Goal Goal { get; init; } = Goal.Promotion;

    /// <summary>Tag under which the canary is reachable.</summary>
    public string Tag { get; init; } = "canary";

    /// <summary>True: a canary that was rolled back is deleted where the platform allows it.</summary>
    public bool DeletesCanary { get; init; } = true;
}
