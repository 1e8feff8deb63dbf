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
                return new Discriminator(name, merging.Space.MappingOf(node).Of(merging.Objects), DefaultOf(node, source, merging.Space), node, source);
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

    /// <summary>All that the discriminator of a schema object names, whichever schema inherits it.</summary>
    public static DiscriminatorMapping MappingOf(Node schema, SchemaSpace space)
    {
        var mapping = new SortedDictionary<string, MappedSchema>(StringComparer.Ordinal);
        var mapped = new HashSet<Schema>();
        foreach (var member in schema[Keyword.Discriminator][Keyword.Mapping].Members)
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

        return new DiscriminatorMapping(mapping, isInherited: !schema[Keyword.OneOf].Exists && !schema[Keyword.AnyOf].Exists);
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

        found.AddRange(space.References.SubtypesBy(schema[Keyword.Discriminator]).Select(node => (node.Pointer[(node.Pointer.LastIndexOf('/') + 1)..], space.Of(node), node)));
        return found;
    }
}
