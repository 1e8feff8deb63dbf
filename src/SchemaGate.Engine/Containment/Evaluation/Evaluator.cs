using SchemaGate.Engine.Containment.Formats;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>
/// Tests a value against a schema, as a validator of JSON Schema 2020-12 with format assertion does. Works on shapes alone and
/// shares nothing with the proof, so that it can judge it. Null when the schema holds something it cannot read, or the budget is out.
/// </summary>
internal sealed class Evaluator
{
    private const int MaxDepth = 200;
    private const int MaxRemembered = 1_000_000;
    private const int LookUpsPerStep = 16;
    private readonly StepCounter _steps;
    private readonly ScalarEvaluator _scalars;
    private readonly ArrayEvaluator _arrays;
    private readonly ObjectEvaluator _objects;
    private readonly Dictionary<(Schema Schema, JsonValue Value, Reading Reading), bool?> _memo = new(new SubjectComparer());
    private readonly HiddenMembers _members;
    private readonly TypeBounds _bounds = new();
    private int _depth;

    public Evaluator(StepCounter steps, PatternLibrary patterns, StringFormats formats)
    {
        _steps = steps;
        _scalars = new ScalarEvaluator(patterns, formats);
        _members = new HiddenMembers(steps);
        _arrays = new ArrayEvaluator(this);
        _objects = new ObjectEvaluator(this, patterns);
    }

    public bool? Accepts(Schema schema, JsonValue value, Reading reading)
    {
        if (schema.IsAny)
        {
            return true;
        }

        if (value is not (JsonArray or JsonObject))
        {
            return reading.IsText ? AcceptsText(schema, value, reading) : Meets(schema, value, reading, HiddenNames.None);
        }

        var met = Meets(schema, value, reading, HiddenNames.None);
        return met == false && reading.IsText && AcceptsSome(schema, JsonTypes.All & ~value.Types) ? null : met;
    }

    /// <summary>Tests a value as the type it has; <paramref name="hidden"/> are names that schemas around this one keep out of the flow.</summary>
    public bool? Meets(Schema schema, JsonValue value, Reading reading, HiddenNames hidden)
    {
        if (schema.IsAny)
        {
            return true;
        }

        if (!_steps.Spend() || _depth > MaxDepth)
        {
            return null;
        }

        var key = (schema, value, reading);
        var isKept = ReferenceEquals(hidden, HiddenNames.None) && IsWorthKeeping(schema.Shape, value);
        if (isKept && _memo.TryGetValue(key, out var known))
        {
            return known;
        }

        if (!_steps.Spend(CostOf(schema.Shape, value)))
        {
            return null;
        }

        _depth++;
        var result = Meets(schema.Shape, value, reading, hidden);
        _depth--;
        return isKept ? Remember(key, result) : result;
    }

    /// <summary>Each member meets each pattern; what must be there is looked up.</summary>
    private static long CostOf(Shape shape, JsonValue value) => value is JsonObject map
        ? ((long)map.Members.Length * shape.PatternProperties.Length) + ((shape.Required.Count + shape.Dependencies.Length) / LookUpsPerStep)
        : 0;

    private static bool IsWorthKeeping(Shape shape, JsonValue value) =>
        value is JsonArray or JsonObject || shape is not { Choices.IsEmpty: true, Not.IsEmpty: true, Conditionals.IsEmpty: true };

    private bool? Meets(Shape shape, JsonValue value, Reading reading, HiddenNames hidden)
    {
        if (shape.IsNever || (shape.Types & value.Types) == 0)
        {
            return false;
        }

        if (shape.Values is { } values && !(shape.IsExtensible && reading.IsExtensible) && !values.Value.Contains(value))
        {
            return false;
        }

        var inner = value is JsonObject ? hidden.With(_members, shape, reading.Flow) : hidden;
        var own = value switch
        {
            JsonArray array => _arrays.Meets(shape, array, reading),
            JsonObject map => _objects.Meets(shape, map, reading, inner),
            _ => _scalars.Meets(shape, value, reading),
        };
        return own == false ? false : Ternary.And(own, MeetsApplicators(shape, value, reading, inner));
    }

    private bool? MeetsApplicators(Shape shape, JsonValue value, Reading reading, HiddenNames hidden)
    {
        bool? result = shape.Opaque.IsEmpty ? true : null;
        foreach (var choice in shape.Choices)
        {
            result = Ternary.And(result, MeetsChoice(choice, value, reading, hidden));
            if (result == false)
            {
                return false;
            }
        }

        foreach (var not in shape.Not)
        {
            result = Ternary.And(result, Ternary.Not(Meets(not.Value, value, reading with { OneOf = OneOfReading.Exact }, hidden)));
        }

        foreach (var conditional in shape.Conditionals)
        {
            result = Ternary.And(result, MeetsConditional(conditional, value, reading, hidden));
        }

        return result;
    }

    private bool? MeetsChoice(Choice choice, JsonValue value, Reading reading, HiddenNames hidden)
    {
        var isExact = choice.Kind == ChoiceKind.OneOf && reading.OneOf == OneOfReading.Exact;
        var (matches, unknown) = (0, 0);
        foreach (var branch in choice.Branches)
        {
            var met = Meets(branch.Schema, value, reading, hidden);
            matches += met == true ? 1 : 0;
            unknown += met is null ? 1 : 0;
            if (matches == (isExact ? 2 : 1))
            {
                return !isExact;
            }
        }

        return unknown > 0 ? null : matches > 0;
    }

    private bool? MeetsConditional(Conditional conditional, JsonValue value, Reading reading, HiddenNames hidden)
    {
        var isMet = Meets(conditional.If, value, reading with { OneOf = OneOfReading.Exact }, hidden);
        var then = isMet == false ? true : Meets(conditional.Then, value, reading, hidden);
        var otherwise = isMet == true ? true : Meets(conditional.Else, value, reading, hidden);
        return isMet switch
        {
            true => then,
            false => otherwise,
            _ => then is { } known && otherwise == known ? known : null,
        };
    }

    /// <summary>On a wire of text a scalar may be read as any type that spells the same.</summary>
    private bool? AcceptsText(Schema schema, JsonValue value, Reading reading)
    {
        bool? result = false;
        foreach (var spelled in TextSpelling.Of(value))
        {
            result = Ternary.Or(result, Meets(schema, spelled, reading, HiddenNames.None));
            if (result == true)
            {
                return true;
            }
        }

        return result == false && AcceptsSome(schema, TextSpelling.Doubtful(value)) ? null : result;
    }

    private bool AcceptsSome(Schema schema, JsonTypes types) => (_bounds.Of(schema) & types) != 0;

    /// <summary>What came too late is not kept: asked again, it may be known.</summary>
    private bool? Remember((Schema Schema, JsonValue Value, Reading Reading) key, bool? result)
    {
        if (_memo.Count >= MaxRemembered)
        {
            _memo.Clear();
        }

        if (result is not null || !_steps.IsExhausted)
        {
            _memo[key] = result;
        }

        return result;
    }

    /// <summary>Code points, as minLength and maxLength count them.</summary>
    internal static long LengthOf(string text)
    {
        var pairs = 0;
        for (var index = 0; index + 1 < text.Length; index++)
        {
            pairs += char.IsSurrogatePair(text[index], text[index + 1]) ? 1 : 0;
        }

        return text.Length - pairs;
    }
}
