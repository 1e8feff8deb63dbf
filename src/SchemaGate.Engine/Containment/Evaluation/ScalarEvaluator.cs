using SchemaGate.Engine.Containment.Formats;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>
/// Tests numbers and strings against the keywords of their types. A value that is assumed to have a format that cannot be checked
/// has it where values are taken from; where they must be accepted, nothing but its type refuses it for certain.
/// </summary>
internal sealed class ScalarEvaluator(PatternLibrary patterns, StringFormats formats)
{
    public bool? Meets(Shape shape, JsonValue value, Reading reading) => value switch
    {
        JsonNumber { IsAssumed: true } number => Assumed(MeetsNumber(shape, number.Value), reading),
        JsonString { IsAssumed: true } text => Assumed(MeetsString(shape, text.Value), reading),
        JsonNumber number => MeetsNumber(shape, number.Value),
        JsonString text => MeetsString(shape, text.Value),
        _ => true,
    };

    private static bool? Assumed(bool? met, Reading reading) => reading.OneOf == OneOfReading.Exact ? met ?? true : met == false ? null : met;

    private static bool? MeetsNumber(Shape shape, ExactNumber value)
    {
        if (IsBelow(value, shape.Minimum) || IsAbove(value, shape.Maximum))
        {
            return false;
        }

        var result = shape.MultipleOf is { } step ? value.IsMultipleOf(step.Value) : true;
        foreach (var format in shape.Formats)
        {
            result = Ternary.And(result, HasFormat(format.Value, value));
        }

        return result;
    }

    private static bool IsBelow(ExactNumber value, Sourced<NumberBound>? bound) =>
        bound is { } minimum && (value < minimum.Value.Value || (minimum.Value.IsExclusive && value == minimum.Value.Value));

    private static bool IsAbove(ExactNumber value, Sourced<NumberBound>? bound) =>
        bound is { } maximum && (value > maximum.Value.Value || (maximum.Value.IsExclusive && value == maximum.Value.Value));

    private static bool? HasFormat(string format, ExactNumber value)
    {
        if (NumberFormat.Find(format) is not { } known)
        {
            return StringFormats.IsKnown(format) || StringFormats.IsHint(format) ? true : null;
        }

        return value >= known.Minimum && value <= known.Maximum && (value.IsInteger || !known.IsInteger);
    }

    private bool? MeetsString(Shape shape, string text)
    {
        if (shape.MinLength is not null || shape.MaxLength is not null)
        {
            var length = Evaluator.LengthOf(text);
            if (length < (shape.MinLength?.Value ?? 0) || length > (shape.MaxLength?.Value ?? long.MaxValue))
            {
                return false;
            }
        }

        bool? result = true;
        foreach (var pattern in shape.Patterns)
        {
            result = Ternary.And(result, patterns[pattern.Value].IsMatch(text));
        }

        foreach (var format in shape.Formats)
        {
            result = Ternary.And(result, formats.Check(format.Value, text));
        }

        return result;
    }
}
