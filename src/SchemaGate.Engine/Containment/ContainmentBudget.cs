namespace SchemaGate.Engine.Containment;

/// <summary>How much work may be done; past it the answer is <see cref="Answer.Unknown"/>. Counted in steps, never in time, so that the same input gives the same answer.</summary>
internal sealed record ContainmentBudget
{
    public static ContainmentBudget Default { get; } = new();

    /// <summary>Steps for one question.</summary>
    public int StepsPerQuestion { get; init; } = 200_000;

    /// <summary>Steps for all questions to one judge: several times what the largest public documents need, and about a second of work.</summary>
    public long TotalSteps { get; init; } = 600_000;

    /// <summary>The most alternatives that a schema may be split into.</summary>
    public int MaxAtoms { get; init; } = 2_048;

    /// <summary>The most alternatives that an intersection of choices may be split into.</summary>
    public int MaxCrossProduct { get; init; } = 256;

    /// <summary>The most values that are tried as a witness of one pair.</summary>
    public int MaxCandidates { get; init; } = 200;

    /// <summary>The most JSON values that a witness may be made of.</summary>
    public int MaxWitnessSize { get; init; } = 500;
}
