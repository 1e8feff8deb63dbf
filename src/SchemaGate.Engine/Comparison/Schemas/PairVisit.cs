namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>One way to reach a pair from an operation.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Above">The visit before; null where the operation uses the pair.</param>
/// <param name="Edge">The step from there.</param>
/// <param name="Proved">What containment proved on the way: narrowing, widening or both have no effect here.</param>
/// <param name="IsHarmless">True when values here do not travel.</param>
/// <param name="Start">The place where the operation uses the first pair.</param>
internal sealed record PairVisit(SchemaPair Pair, PairVisit? Above, PairEdge? Edge, Told Proved, bool IsHarmless, Trail Start)
{
    // What is proved has two bits, being harmless one.
    private const int KeyBits = 3;

    /// <summary>What tells two ways to reach a pair apart.</summary>
    public static int KeyOf(SchemaPair pair, Told proved, bool isHarmless) => (pair.Id << KeyBits) | ((int)proved << 1) | (isHarmless ? 1 : 0);

    /// <summary>How many ways there are to reach so many pairs.</summary>
    public static int Keys(int pairs) => pairs << KeyBits;

    /// <summary>The place by name; built only where something is told.</summary>
    public Trail Trail
    {
        get
        {
            var steps = new Stack<string>();
            for (var visit = this; visit is not null; visit = visit.Above)
            {
                if (visit.Edge?.Name is { } name)
                {
                    steps.Push(name);
                }
            }

            return steps.Aggregate(Start, (trail, step) => trail.Then(step));
        }
    }
}
