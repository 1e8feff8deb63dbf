using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Bounds of numbers. A boolean exclusive bound (3.0) and a numeric one (3.1) are one fact.</summary>
internal static class NumberKeywords
{
    public static Shape Merge(Shape shape, Merging merging) => shape with
    {
        Numbers = new NumberDemands
        {
            Minimum = Tightest(merging, Keyword.Minimum, Keyword.ExclusiveMinimum, 1),
            Maximum = Tightest(merging, Keyword.Maximum, Keyword.ExclusiveMaximum, -1),
            MultipleOf = Step(merging),
        },
    };

    private static Sourced<NumberBound>? Tightest(Merging merging, Keyword inclusive, Keyword exclusive, int sign)
    {
        Sourced<NumberBound>? best = null;
        foreach (var node in merging.Objects)
        {
            var flag = node[exclusive];
            best = Tighter(best, node[inclusive], flag.IsTrue, sign);
            best = Tighter(best, flag, isExclusive: true, sign);
        }

        return best;
    }

    private static Sourced<NumberBound>? Tighter(Sourced<NumberBound>? best, Node node, bool isExclusive, int sign)
    {
        if (node.Kind != NodeKind.Number)
        {
            return best;
        }

        var bound = new NumberBound(Merging.NumberOf(node), isExclusive);
        return best is { } known && !IsTighter(bound, known.Value, sign) ? best : new Sourced<NumberBound>(bound, node);
    }

    private static bool IsTighter(NumberBound bound, NumberBound known, int sign)
    {
        var order = bound.Value.CompareTo(known.Value) * sign;
        return order > 0 || (order == 0 && bound.IsExclusive && !known.IsExclusive);
    }

    private static Sourced<ExactNumber>? Step(Merging merging)
    {
        Sourced<ExactNumber>? step = null;
        foreach (var node in merging.All(Keyword.MultipleOf))
        {
            var number = Merging.NumberOf(node);
            if (number.Sign <= 0)
            {
                throw InputRules.InvalidDocument.Refuse(node, "'multipleOf' must be greater than 0.");
            }

            step = step is { } known && ExactNumber.Lcm(known.Value, number) is { } both ? known with { Value = both } : new Sourced<ExactNumber>(number, node);
        }

        return step;
    }
}
