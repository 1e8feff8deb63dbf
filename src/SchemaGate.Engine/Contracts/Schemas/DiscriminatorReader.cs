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
        var mapped = new HashSet<(Schema?, Node)>();
        foreach (var member in schema[Keyword.Discriminator][Keyword.Mapping].Members)
        {
            var target = space.Of(space.References.ResolveMapping(member.Value));
            mapping[member.Name] = new MappedSchema(target, IsExplicit: true, member.Value);
            mapped.Add(KeyOf(target));
        }

        // A value that several allow, such as one of the schema that they inherit, is the name of none.
        foreach (var alike in ImplicitIn(schema, space).Where(found => mapped.Add(KeyOf(found.Schema))).GroupBy(found => OwnName(found.Schema, schema[Keyword.Discriminator], space)).ToList())
        {
            var own = alike.Count() == 1 && alike.Key is not null && !mapping.ContainsKey(alike.Key) ? alike.Key : null;
            foreach (var (name, branch, node) in alike)
            {
                mapping.TryAdd(own ?? name, new MappedSchema(branch, IsExplicit: false, node));
            }
        }

        return new DiscriminatorMapping(mapping, isInherited: !schema[Keyword.OneOf].Exists && !schema[Keyword.AnyOf].Exists);
    }

    /// <summary>Equal for what is written in one place, whatever the way to it.</summary>
    private static (Schema?, Node) KeyOf(Schema schema) => schema.Conjuncts is [var only] ? (null, only.Written) : (schema, default);

    /// <summary>The only value that a branch allows its member: nothing can be read as the branch by another name, such as the component's.</summary>
    private static string? OwnName(Schema branch, Node discriminator, SchemaSpace space) => PropertyNameIn(discriminator) is not { } member
        ? null
        : branch.Flat.Objects
            .Select(node => node[Keyword.Properties][member])
            .Where(property => property.Exists)
            .SelectMany(property => space.Of(property).Flat.Objects)
            .Select(OnlyText)
            .FirstOrDefault(text => text is not null);

    private static string? OnlyText(Node property)
    {
        var only = property[Keyword.Const] is { Exists: true } said ? said : OnlyItem(property[Keyword.Enum]);
        return only.IsString ? only.Text : null;
    }

    private static Node OnlyItem(Node array)
    {
        var items = array.Items;
        var first = items.MoveNext() ? items.Current : default;
        return items.MoveNext() ? default : first;
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
