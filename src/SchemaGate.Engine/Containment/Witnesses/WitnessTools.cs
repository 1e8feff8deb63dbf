using SchemaGate.Engine.Containment.Evaluation;
using SchemaGate.Engine.Contracts.Patterns;

namespace SchemaGate.Engine.Containment.Witnesses;

/// <summary>What a search for a witness works with.</summary>
/// <param name="Steps">Counts the work.</param>
/// <param name="Evaluator">Tests single values.</param>
/// <param name="Patterns">Reads patterns.</param>
/// <param name="Inner">How the inner schema is read.</param>
internal sealed record WitnessTools(StepCounter Steps, Evaluator Evaluator, PatternLibrary Patterns, Reading Inner)
{
    /// <summary>How the outer schema is read.</summary>
    public Reading Outer => Inner with { OneOf = OneOfReading.AtLeastOne };
}
