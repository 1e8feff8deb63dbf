using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A trail for a person: <c>request body › address › city</c>.</summary>
internal static class TrailWords
{
    private const string Property = "property ";

    /// <summary>The steps, outermost first. The media type of a body is left out: the place in the document shows it.</summary>
    public static string Of(Trail trail)
    {
        var steps = new Stack<string>();
        for (var step = trail; step is not null; step = step.Parent)
        {
            if (!IsMediaType(step))
            {
                steps.Push(step.Step.StartsWith(Property, StringComparison.Ordinal) ? step.Step[Property.Length..] : step.Step);
            }
        }

        return string.Join(" › ", steps);
    }

    /// <summary>Right below the body; a property further down may well have a slash in its name.</summary>
    private static bool IsMediaType(Trail step) =>
        step.Parent is { Parent: null } && step.Step.Contains('/', StringComparison.Ordinal);
}
