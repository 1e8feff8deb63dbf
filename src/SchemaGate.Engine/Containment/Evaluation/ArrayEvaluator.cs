using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>Tests arrays against the keywords of their type.</summary>
internal sealed class ArrayEvaluator(Evaluator evaluator)
{
    public bool? Meets(Shape shape, JsonArray array, Reading reading)
    {
        if (array.Items.Length < (shape.MinItems?.Value ?? 0) || array.Items.Length > (shape.MaxItems?.Value ?? long.MaxValue))
        {
            return false;
        }

        if (shape.UniqueItems is not null && new HashSet<JsonValue>(array.Items).Count < array.Items.Length)
        {
            return false;
        }

        var result = MeetsItems(shape, array, reading);
        foreach (var rule in shape.Contains)
        {
            result = result == false ? false : Ternary.And(result, Contains(rule, array, reading));
        }

        return result;
    }

    private bool? MeetsItems(Shape shape, JsonArray array, Reading reading)
    {
        bool? result = true;
        for (var index = 0; index < array.Items.Length && result != false; index++)
        {
            var schema = index < shape.PrefixItems.Length ? shape.PrefixItems[index].Value : shape.Items?.Value;
            result = schema is null ? result : Ternary.And(result, evaluator.Accepts(schema, array.Items[index], reading));
        }

        return result;
    }

    private bool? Contains(ContainsRule rule, JsonArray array, Reading reading)
    {
        var (matches, unknown) = (0L, 0L);
        foreach (var item in array.Items)
        {
            var met = evaluator.Accepts(rule.Schema, item, reading with { OneOf = OneOfReading.Exact });
            matches += met == true ? 1 : 0;
            unknown += met is null ? 1 : 0;
        }

        var maximum = rule.Maximum ?? long.MaxValue;
        if (matches > maximum || matches + unknown < rule.Minimum)
        {
            return false;
        }

        return matches >= rule.Minimum && matches + unknown <= maximum ? true : null;
    }
}
