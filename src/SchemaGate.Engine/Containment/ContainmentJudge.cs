using SchemaGate.Engine.Containment.Evaluation;
using SchemaGate.Engine.Containment.Formats;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Containment;

/// <summary>
/// Answers whether one schema accepts all that another accepts. Yes is proved, no is shown by a value that was tested, everything
/// else is unknown. Used by one thread at a time.
/// </summary>
/// <remarks>
/// Objects are read as open worlds: an object that neither declares a member nor restricts the rest promises nothing of a member that
/// only the other side declares. <c>oneOf</c> of the outer schema is read as "at least one branch".
/// </remarks>
internal sealed class ContainmentJudge
{
    private readonly StepCounter _steps;
    private readonly Evaluator _evaluator;
    private readonly FlowJudge[] _judges;

    /// <param name="budget">How much work may be done.</param>
    /// <param name="meaning">Equal for schemas that accept the same values, whatever they are called; null when nothing is known.</param>
    public ContainmentJudge(ContainmentBudget budget, Func<Schema, Hash128>? meaning = null)
    {
        var patterns = new PatternLibrary();
        _steps = new StepCounter(budget);
        _evaluator = new Evaluator(_steps, patterns, new StringFormats(patterns));
        _judges = [.. Enumerable.Range(0, 4).Select(number => new FlowJudge(budget, _steps, patterns, _evaluator, meaning, (Flow)(number >> 1), (Wire)(number & 1)))];
    }

    /// <summary>Whether <paramref name="outer"/> accepts every value that <paramref name="inner"/> accepts.</summary>
    public ContainmentResult Ask(Schema inner, Schema outer, Flow flow, Wire wire)
    {
        var judge = JudgeOf(flow, wire);
        var result = judge.Ask(inner, outer);
        return result.Answer == Answer.Unknown && judge.AreAlike(inner, outer) ? new ContainmentResult(Answer.Yes) : result;
    }

    /// <summary>
    /// A value of the inner schema that satisfies several branches of a <c>oneOf</c> of the outer one, which strict readers of
    /// <c>oneOf</c> refuse; null when none was found, and where it was not asked before, or not proved, that the outer schema accepts the inner one.
    /// </summary>
    public JsonValue? Overlap(Schema inner, Schema outer, Flow flow, Wire wire) => JudgeOf(flow, wire).Overlap(inner, outer);

    /// <summary>A small value that a schema accepts with <paramref name="child"/> at a step; null when none was found.</summary>
    public JsonValue? Embed(Schema schema, PathStep step, JsonValue child, Flow flow, Wire wire) => JudgeOf(flow, wire).Embed(schema, step, child);

    /// <summary>Whether a schema accepts a value; null when that cannot be told.</summary>
    public bool? Accepts(Schema schema, JsonValue value, Flow flow, Wire wire, OneOfReading reading)
    {
        _steps.Start();
        return _evaluator.Accepts(schema, value, new Reading(flow, wire, reading));
    }

    private FlowJudge JudgeOf(Flow flow, Wire wire) => _judges[((int)flow << 1) | (int)wire];
}
