using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>The names of a discriminator whose schemas are a schema or one that inherits it.</summary>
internal sealed record Heirs(Schema Ancestor, SortedDictionary<string, MappedSchema> Names)
{
    /// <summary>Those of each schema that has a name, by its schema object as it is written.</summary>
    public static Dictionary<Node, Heirs> In(SortedDictionary<string, MappedSchema> all)
    {
        var found = new Dictionary<Node, Heirs>();
        foreach (var ancestor in all.Values.Select(entry => entry.Schema).Where(schema => schema.Conjuncts.Length == 1))
        {
            found.TryAdd(ancestor.Conjuncts[0].Written, new Heirs(ancestor, new SortedDictionary<string, MappedSchema>(StringComparer.Ordinal)));
        }

        foreach (var (name, entry) in all)
        {
            foreach (var node in entry.Schema.Flat.Objects.Select(node => node.Written).Distinct().Where(found.ContainsKey))
            {
                found[node].Names.Add(name, entry);
            }
        }

        return found;
    }
}
