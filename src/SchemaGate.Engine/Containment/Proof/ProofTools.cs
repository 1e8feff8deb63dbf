using SchemaGate.Engine.Containment.Evaluation;
using SchemaGate.Engine.Contracts.Patterns;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>What a proof works with.</summary>
/// <param name="Steps">Counts the work.</param>
/// <param name="Pairs">Says which schemas mean the same.</param>
/// <param name="Evaluator">Tests single values.</param>
/// <param name="Patterns">Reads patterns.</param>
/// <param name="Emptiness">Tells schemas that accept nothing.</param>
/// <param name="Inner">How the inner schema is read.</param>
internal sealed record ProofTools(StepCounter Steps, PairTable Pairs, Evaluator Evaluator, PatternLibrary Patterns, Emptiness Emptiness, Reading Inner)
{
    /// <summary>How many atoms may be looked at for one step.</summary>
    public const int GlancesPerStep = 16;

    /// <summary>A text of one language that none of the others holds.</summary>
    public SearchOutcome Find(Language inside, params Language[] outside)
    {
        var found = Steps.IsExhausted ? default : LanguageSearch.Find(inside, outside);
        Steps.Spend(found.Cost);
        return found;
    }

    /// <summary>How the outer schema is read.</summary>
    public Reading Outer => Inner with { OneOf = OneOfReading.AtLeastOne };
}
