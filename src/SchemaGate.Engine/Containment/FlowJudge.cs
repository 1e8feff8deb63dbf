using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Containment.Evaluation;
using SchemaGate.Engine.Containment.Likeness;
using SchemaGate.Engine.Containment.Proof;
using SchemaGate.Engine.Containment.Witnesses;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Containment;

/// <summary>Judges for one flow and one wire; what it finds out it keeps.</summary>
internal sealed class FlowJudge
{
    private readonly StepCounter _steps;
    private readonly PairTable _pairs;
    private readonly Normaliser _normaliser;
    private readonly Prover _prover;
    private readonly Instances _instances;
    private readonly WitnessSearch _search;
    private readonly OverlapSearch _overlaps;
    private readonly Evaluator _evaluator;
    private readonly Reading _reading;
    private readonly LikenessCheck _likeness;
    private readonly Dictionary<(Schema, Schema), bool> _alike = [];

    public FlowJudge(ContainmentBudget budget, StepCounter steps, PatternLibrary patterns, Evaluator evaluator, Func<Schema, Hash128>? meaning, Flow flow, Wire wire)
    {
        (_steps, _evaluator, _pairs, _reading) = (steps, evaluator, new PairTable(meaning), new Reading(flow, wire, OneOfReading.Exact));
        _normaliser = new Normaliser(budget, steps, patterns, evaluator, flow);
        var tools = new WitnessTools(steps, evaluator, patterns, _reading);
        _instances = new Instances(budget, steps, _normaliser, tools);
        _search = new WitnessSearch(budget, steps, _normaliser, _instances, tools);
        _likeness = new LikenessCheck(steps, (one, two) => Ask(one, two).Answer == Answer.Yes && Ask(two, one).Answer == Answer.Yes, meaning);
        _overlaps = new OverlapSearch(steps, _normaliser, _instances, tools);
        _prover = new Prover(_pairs, steps, _normaliser, new ProofTools(steps, _pairs, evaluator, patterns, new Emptiness(_normaliser), _reading));
    }

    public ContainmentResult Ask(Schema inner, Schema outer)
    {
        if (_pairs.IsPlain(inner, outer))
        {
            return new ContainmentResult(Answer.Yes);
        }

        var pair = _pairs.Get(inner, outer, out _);
        if (!pair.IsFinal)
        {
            Settle(pair);
        }

        var answer = pair.Witness is not null ? Answer.No : pair is { IsFinal: true, HasFailed: false } ? Answer.Yes : Answer.Unknown;
        return new ContainmentResult(answer, pair.Witness);
    }

    /// <summary>A value that several branches of the outer schema accept, where it was asked and proved that it accepts all that the inner one accepts; null when none was found.</summary>
    public JsonValue? Overlap(Schema inner, Schema outer)
    {
        if (_pairs.IsPlain(inner, outer) || _pairs.Get(inner, outer, out _) is not { IsFinal: true, HasFailed: false, Witness: null } pair)
        {
            return null;
        }

        _steps.Start();
        return _overlaps.Find(pair);
    }

    /// <summary>True when two schemas are built alike, where proof gave up; false says nothing.</summary>
    public bool AreAlike(Schema one, Schema two)
    {
        if (!_alike.TryGetValue((one, two), out var known))
        {
            _alike[(one, two)] = _alike[(two, one)] = known = _likeness.AreAlike(one, two);
        }

        return known;
    }

    public JsonValue? Embed(Schema schema, PathStep step, JsonValue child)
    {
        _steps.Start();
        var form = _normaliser.Of(schema, false);
        return form.Atoms
            .TakeWhile(_ => !_steps.IsExhausted)
            .SelectMany(atom => _instances.With(atom, step, child, new TakenNames(form)))
            .FirstOrDefault(value => _evaluator.Accepts(schema, value, _reading) == true);
    }

    private void Settle(Pair pair)
    {
        _steps.Start();
        var failed = _prover.Settle(pair);
        _steps.Start();
        _search.Run(failed);
    }
}
