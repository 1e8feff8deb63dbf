namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>Which of the names of <see cref="DynamicAnchors"/> matter for what a reference leads to. Most schemas mean the same on every way to them.</summary>
internal sealed class DynamicNeeds
{
    private readonly ulong[] _needs;

    public DynamicNeeds(DocumentSet set, DynamicAnchors anchors)
    {
        var edges = new TargetGraph(set).Edges.Select(found => found.ToList()).ToArray();
        Join(edges, anchors);
        _needs = new ulong[edges.Length];
        foreach (var group in new Components(edges).InOrderOfNeed())
        {
            var needs = group.Aggregate(0UL, (sum, target) => sum | Bit(anchors.NameOf(target)) | edges[target].Aggregate(0UL, (below, edge) => below | _needs[edge.Target]));
            Array.ForEach(group, target => _needs[target] = needs);
        }
    }

    /// <summary>The bit of each name that matters.</summary>
    public ulong Of(int target) => _needs[target];

    /// <summary>Where one schema of a name is meant, any of them may be.</summary>
    private static void Join(List<(Hash128 Text, int Target)>[] edges, DynamicAnchors anchors)
    {
        foreach (var sharing in anchors.All.GroupBy(anchor => anchor.Name, anchor => anchor.Target))
        {
            var first = sharing.First();
            foreach (var target in sharing)
            {
                edges[first].Add((default, target));
                edges[target].Add((default, first));
            }
        }
    }

    private static ulong Bit(int? name) => name is { } number ? 1UL << number : 0;
}
