using SchemaGate.Engine.Containment.Evaluation;
using SchemaGate.Engine.Containment.Patterns;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>What a proof works with.</summary>
/// <param name="Pairs">Says which schemas mean the same.</param>
/// <param name="Evaluator">Tests single values.</param>
/// <param name="Patterns">Reads patterns.</param>
/// <param name="Emptiness">Tells schemas that accept nothing.</param>
/// <param name="Inner">How the inner schema is read.</param>
internal sealed record ProofTools(PairTable Pairs, Evaluator Evaluator, PatternLibrary Patterns, Emptiness Emptiness, Reading Inner)
{
    /// <summary>How the outer schema is read.</summary>
    public Reading Outer => Inner with { OneOf = OneOfReading.AtLeastOne };
}
