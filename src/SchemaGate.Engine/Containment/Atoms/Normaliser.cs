using SchemaGate.Engine.Containment.Evaluation;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Brings a schema into its normal form, once for each side of the question (an extensible enum binds only the inner one).</summary>
internal sealed class Normaliser
{
    private const int MaxDepth = 48;
    private readonly Dictionary<Schema, NormalForm> _inner = [];
    private readonly Dictionary<Schema, NormalForm> _outer = [];
    private readonly Dictionary<Schema, NormalForm> _opaque = [];
    private readonly HashSet<Schema> _open = [];
    private readonly StepCounter _steps;
    private readonly Flow _flow;
    private readonly AtomAlgebra _algebra;
    private readonly LogicAtoms _logic;
    private readonly ValueFilter _values;

    public Normaliser(ContainmentBudget budget, StepCounter steps, PatternLibrary patterns, Evaluator evaluator, Flow flow)
    {
        (_steps, _flow) = (steps, flow);
        _algebra = new AtomAlgebra(budget, steps, patterns, new BaseAtoms(patterns, flow));
        _logic = new LogicAtoms(this, _algebra, budget, steps, flow);
        _values = new ValueFilter(evaluator);
    }

    public NormalForm Of(Schema schema, bool isOuter)
    {
        var known = isOuter ? _outer : _inner;
        if (known.TryGetValue(schema, out var form))
        {
            return form;
        }

        if (_steps.IsExhausted || _open.Count > MaxDepth || !_open.Add(schema))
        {
            return OpaqueOf(schema);
        }

        form = Build(schema, isOuter);
        _open.Remove(schema);
        if (!_steps.IsExhausted)
        {
            known[schema] = form;
        }

        return form;
    }

    private NormalForm Build(Schema schema, bool isOuter)
    {
        var shape = schema.Shape;
        if (shape.IsNever)
        {
            return NormalForm.Nothing;
        }

        _steps.Spend();
        var reading = new Reading(_flow, Wire.Json, isOuter ? OneOfReading.AtLeastOne : OneOfReading.Exact);
        if (shape.Values is { } values && !(shape.IsExtensible && reading.IsExtensible))
        {
            return _values.Of(schema, values.Value.Values, reading);
        }

        var work = _algebra.Start(schema, isOuter);
        _logic.Apply(work, shape);
        var atoms = _values.Filter(work, reading);
        var form = new NormalForm(atoms, work.Alternatives, work.IsExact);
        if (work.IsPlain)
        {
            // The keywords of each type mean the same on both sides.
            (isOuter ? _inner : _outer).TryAdd(schema, form);
        }

        return form;
    }

    /// <summary>For a schema that is met again while it is being brought into normal form, or too late: its values, and a mark that there are fewer.</summary>
    private NormalForm OpaqueOf(Schema schema)
    {
        if (!_opaque.TryGetValue(schema, out var form))
        {
            var work = _algebra.Start(schema, true);
            work.Restrict(new Residual(null, default));
            _opaque[schema] = form = new NormalForm(work.Atoms, [], false);
        }

        return form;
    }
}
