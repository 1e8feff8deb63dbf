using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>What a discriminator names, for the schema that holds it and for each that inherits it.</summary>
/// <param name="all">Every name with its schema.</param>
/// <param name="isInherited">True where subtypes hold the discriminator by <c>allOf</c>; false where the names are those of branches.</param>
internal sealed class DiscriminatorMapping(SortedDictionary<string, MappedSchema> all, bool isInherited)
{
    // By the schema object of each that has a name. Every subtype asks, and there may be thousands of them.
    private readonly Lazy<Dictionary<Node, Heirs>> _heirs = new(() => isInherited ? Heirs.In(all) : []);

    /// <summary>A subtype inherits the names of its siblings with the discriminator; only its own and those of its subtypes are names of its values.</summary>
    /// <param name="objects">The schema objects that the asking schema consists of.</param>
    public IReadOnlyDictionary<string, MappedSchema> Of(ImmutableArray<Node> objects)
    {
        var lineage = objects.Select(node => node.Written).Distinct().Where(_heirs.Value.ContainsKey).Select(node => _heirs.Value[node]).ToList();
        return lineage.Count == 0 ? all : Of(lineage);
    }

    // Whoever inherits the nearest has all of its line; only where two lines meet is there more to ask.
    private static SortedDictionary<string, MappedSchema> Of(List<Heirs> lineage)
    {
        var nearest = lineage.MinBy(heirs => heirs.Names.Count)!;
        var others = lineage.Where(heirs => !nearest.Ancestor.Flat.Objects.Any(node => node.Written == heirs.Ancestor.Conjuncts[0].Written)).ToList();
        return others.Count == 0
            ? nearest.Names
            : new(nearest.Names.Where(entry => others.TrueForAll(heirs => heirs.Names.ContainsKey(entry.Key))).ToDictionary(), StringComparer.Ordinal);
    }
}
