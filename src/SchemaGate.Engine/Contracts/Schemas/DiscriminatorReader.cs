using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Reads a discriminator with its explicit mapping and the names that branches have without one.</summary>
internal static class DiscriminatorReader
{
    public static Discriminator? Read(Merging merging)
    {
        foreach (var node in merging.Objects)
        {
            if (node[Keyword.Discriminator] is { Exists: true } source && PropertyNameIn(source) is { } name)
            {
                return new Discriminator(name, MappingOf(node, source, merging.Space), DefaultOf(node, source, merging.Space), source);
            }
        }

        return null;
    }

    private static string? PropertyNameIn(Node source)
    {
        var name = source.IsString ? source : source[Keyword.PropertyName];
        return name.IsString ? name.Text : null;
    }

    private static DefaultBranch? DefaultOf(Node schema, Node source, SchemaSpace space)
    {
        if (source[Keyword.DefaultMapping] is not { IsString: true } said)
        {
            return null;
        }

        var name = said.Text[(said.Text.LastIndexOf('/') + 1)..];
        return new DefaultBranch(name, ImplicitIn(schema, space).Find(branch => branch.Name == name).Schema, said);
    }

    private static SortedDictionary<string, MappedSchema> MappingOf(Node schema, Node source, SchemaSpace space)
    {
        var mapping = new SortedDictionary<string, MappedSchema>(StringComparer.Ordinal);
        var mapped = new HashSet<Schema>();
        foreach (var member in source[Keyword.Mapping].Members)
        {
            var target = space.Of(space.References.ResolveMapping(member.Value));
            mapping[member.Name] = new MappedSchema(target, IsExplicit: true, member.Value);
            mapped.Add(target);
        }

        foreach (var (name, branch, node) in ImplicitIn(schema, space))
        {
            if (mapped.Add(branch))
            {
                mapping.TryAdd(name, new MappedSchema(branch, IsExplicit: false, node));
            }
        }

        return mapping;
    }

    private static List<(string Name, Schema Schema, Node Source)> ImplicitIn(Node schema, SchemaSpace space)
    {
        var found = new List<(string, Schema, Node)>();
        foreach (var keyword in (ReadOnlySpan<Keyword>)[Keyword.OneOf, Keyword.AnyOf])
        {
            foreach (var node in schema[keyword].Items)
            {
                if (LogicKeywords.ComponentName(node) is { } name)
                {
                    found.Add((name, space.Of(node), node));
                }
            }
        }

        return found;
    }
}
