using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A trail for a person: <c>request body › address › city</c>.</summary>
internal static class TrailWords
{
    private const string Property = "property ";

    /// <summary>The steps, outermost first. Media types are left out: the place in the document shows them.</summary>
    public static string Of(Trail trail)
    {
        var steps = new Stack<string>();
        for (var step = trail; step is not null; step = step.Parent)
        {
            Push(steps, step.Step);
        }

        return string.Join(" › ", steps);
    }

    private static void Push(Stack<string> steps, string step)
    {
        if (step.StartsWith(Property, StringComparison.Ordinal))
        {
            steps.Push(step[Property.Length..]);
        }
        else if (!step.Contains('/', StringComparison.Ordinal))
        {
            steps.Push(step);
        }
    }
}
