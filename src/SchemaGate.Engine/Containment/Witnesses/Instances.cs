using System.Collections.Immutable;
using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Containment.Evaluation;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Witnesses;

/// <summary>Small values of schemas, each tested by the evaluator, found once.</summary>
internal sealed class Instances
{
    private const int MaxDepth = 40;
    private const int MaxAtoms = 16;
    private readonly StepCounter _steps;
    private readonly Normaliser _normaliser;
    private readonly Evaluator _evaluator;
    private readonly Reading _reading;
    private readonly ScalarInstances _scalars;
    private readonly ArrayInstances _arrays;
    private readonly ObjectInstances _objects;
    private readonly int _maxSize;
    private readonly Dictionary<Schema, JsonValue?> _smallest = [];
    private readonly HashSet<Schema> _open = [];
    private bool _isCut;

    public Instances(ContainmentBudget budget, StepCounter steps, Normaliser normaliser, WitnessTools tools)
    {
        (_steps, _normaliser, _evaluator, _reading, _maxSize) = (steps, normaliser, tools.Evaluator, tools.Inner, budget.MaxWitnessSize);
        _scalars = new ScalarInstances(tools);
        _arrays = new ArrayInstances(this);
        _objects = new ObjectInstances(this, tools);
    }

    /// <summary>A small value of a schema; null when none was found.</summary>
    public JsonValue? Smallest(Schema schema)
    {
        if (schema.IsAny)
        {
            return JsonNumber.Zero;
        }

        if (_smallest.TryGetValue(schema, out var known))
        {
            return known;
        }

        if (_open.Count > MaxDepth || !_steps.Spend() || !_open.Add(schema))
        {
            _isCut = true;
            return null;
        }

        var wasCut = _isCut;
        _isCut = false;
        var found = Search(schema);
        if (found is not null || !_isCut)
        {
            _smallest[schema] = found;
        }

        _isCut = (_isCut && found is null) || wasCut;
        _open.Remove(schema);
        return found;
    }

    /// <summary>Values of an atom, smallest first, not yet tested.</summary>
    public IEnumerable<JsonValue> Of(Atom atom) => atom switch
    {
        FiniteAtom finite => finite.Values.Values.OrderBy(value => value is JsonNull ? 1 : 0).Take(MaxAtoms),
        NumberAtom number => ScalarInstances.Of(number),
        StringAtom text => _scalars.Of(text),
        ArrayAtom array => _arrays.Of(array),
        ObjectAtom map => _objects.Of(map),
        _ => [],
    };

    /// <summary>Values of an atom with a given one at a step, not yet tested.</summary>
    public IEnumerable<JsonValue> With(Atom atom, PathStep step, JsonValue child, TakenNames taken) => atom switch
    {
        ArrayAtom array => _arrays.With(array, step, child),
        ObjectAtom map => _objects.With(map, step, child, taken),
        _ => [],
    };

    /// <summary>Objects of an atom that show what an optional member, an extra one, or a chosen value does.</summary>
    public IEnumerable<JsonValue> Variants(ObjectAtom atom, TakenNames taken) => _objects.Variants(atom, taken);

    /// <summary>Arrays of an atom of a given length; none when there are none so long.</summary>
    public JsonValue? OfLength(ArrayAtom atom, long length) => _arrays.OfLength(atom, length, false);

    /// <summary>An array of an atom that holds an item twice.</summary>
    public JsonValue? WithRepetition(ArrayAtom atom) => _arrays.OfLength(atom, Math.Max(2, atom.Length.Minimum), true);

    /// <summary>Different values of a schema, as many as are found up to a number.</summary>
    public ImmutableArray<JsonValue> Several(Schema? schema, long count)
    {
        if (schema is null || schema.IsAny)
        {
            return [.. Enumerable.Range(0, (int)count).Select(number => JsonNumber.Of(number))];
        }

        var values = _normaliser.Of(schema, false).Atoms.SelectMany(atom => ScalarInstances.Many(atom, count)).Where(value => IsAccepted(schema, value));
        var small = Smallest(schema);
        return [.. (small is null ? values : values.Prepend(small)).Distinct().Take((int)count)];
    }

    private bool IsAccepted(Schema schema, JsonValue value) => value.Size <= _maxSize && _evaluator.Accepts(schema, value, _reading) == true;

    private JsonValue? Search(Schema schema)
    {
        JsonValue? best = null;
        foreach (var atom in _normaliser.Of(schema, false).Atoms.OrderBy(Rank).Take(MaxAtoms))
        {
            var found = Of(atom).FirstOrDefault(value => IsAccepted(schema, value));
            best = best is null || found?.Size < best.Size ? found ?? best : best;
            if (best is { Size: 1 } and not JsonNull)
            {
                break;
            }
        }

        return best;
    }

    private static int Rank(Atom atom) => atom switch
    {
        FiniteAtom { Values.Values: [JsonNull] } => 5,
        FiniteAtom => 0,
        StringAtom => 1,
        NumberAtom => 2,
        ArrayAtom => 3,
        _ => 4,
    };
}
