using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>The names that a shape and the branches of its choices keep out of a flow; found once for each shape.</summary>
internal sealed class HiddenMembers(StepCounter steps)
{
    /// <summary>Branches that are looked into; further ones are hardly ever about the same members.</summary>
    private const int MaxShapes = 1_000;
    private readonly Dictionary<(Shape, Flow), HashSet<string>> _known = new(new ShapeComparer());

    public HashSet<string> Of(Shape shape, Flow flow)
    {
        if (!_known.TryGetValue((shape, flow), out var names))
        {
            _known[(shape, flow)] = names = Find(shape, flow);
        }

        return names;
    }

    private HashSet<string> Find(Shape shape, Flow flow)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Shape>(ReferenceEqualityComparer.Instance) { shape };
        var open = new Queue<Shape>([shape]);
        while (open.TryDequeue(out var next))
        {
            names.UnionWith(next.Properties.Values.Where(property => !property.Travels(flow)).Select(property => property.Name));
            foreach (var branch in next.Choices.SelectMany(choice => choice.Branches).Where(branch => seen.Count < MaxShapes && seen.Add(branch.Schema.Shape)))
            {
                open.Enqueue(branch.Schema.Shape);
            }
        }

        steps.Spend(seen.Count);
        return names;
    }
}
