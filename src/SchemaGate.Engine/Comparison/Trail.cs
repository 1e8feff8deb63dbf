namespace SchemaGate.Engine.Comparison;

/// <summary>
/// Where in an operation a change stands, by name: never by index, by wording or by the name of a component.
/// A linked list that grows at the end, so that every step of a walk shares its beginning.
/// </summary>
/// <param name="Parent">What leads here; null at the operation itself.</param>
/// <param name="Step">One step: <c>request body</c>, <c>application/json</c>, <c>items</c>, <c>property name</c>.</param>
internal sealed record Trail(Trail? Parent, string Step) : ITrailSource
{
    /// <summary>Joins the steps, outermost first, with <c>/</c>; a slash within a step is written <c>~1</c>, a tilde <c>~0</c>.</summary>
    public override string ToString()
    {
        var steps = new Stack<string>();
        for (var trail = this; trail is not null; trail = trail.Parent)
        {
            steps.Push(trail.Step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return string.Join('/', steps);
    }

    /// <summary>One step further.</summary>
    public Trail Then(string step) => new(this, step);

    Trail ITrailSource.TrailOf(int visit) => this;
}
