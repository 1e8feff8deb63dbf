using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Members, required names, patterns of names, dependencies, size.</summary>
internal static class ObjectKeywords
{
    public static Shape Merge(Shape shape, Merging merging)
    {
        var members = new MemberMerger(merging);
        return shape with
        {
            Objects = new ObjectDemands
            {
                Properties = members.Properties(),
                PatternProperties = members.Patterns(),
                Additional = merging.Conjunction(Keyword.AdditionalProperties) is { Value.IsAny: false } additional ? additional : null,
                Required = RequiredOf(merging),
                PropertyNames = merging.Conjunction(Keyword.PropertyNames),
                MinProperties = merging.Count(Keyword.MinProperties, largest: true),
                MaxProperties = merging.Count(Keyword.MaxProperties, largest: false),
                Dependencies = [.. merging.Objects.SelectMany(node => DependenciesOf(node, merging.Space))],
            },
            Opaque = shape.Opaque.AddRange(OpaqueOf(members, merging)),
        };
    }

    private static IEnumerable<Node> OpaqueOf(MemberMerger members, Merging merging) => members switch
    {
        { IsTooWide: true } => [.. merging.All(Keyword.PatternProperties), .. merging.All(Keyword.AdditionalProperties)],
        { HasMixedPatterns: true } or { HasUnreadPatterns: true } => merging.All(Keyword.PatternProperties),
        _ => [],
    };

    private static NameMap<Node> RequiredOf(Merging merging)
    {
        var required = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var list in merging.All(Keyword.Required))
        {
            foreach (var name in list.Items)
            {
                required.TryAdd(name.Text, name);
            }
        }

        return NameMap<Node>.Of(required);
    }

    private static List<Dependency> DependenciesOf(Node schema, SchemaSpace space)
    {
        var found = new List<Dependency>();
        foreach (var keyword in (ReadOnlySpan<Keyword>)[Keyword.DependentRequired, Keyword.DependentSchemas, Keyword.Dependencies])
        {
            foreach (var member in schema[keyword].Members)
            {
                found.Add(DependencyOf(member, space));
            }
        }

        return found;
    }

    /// <summary>A schema that only requires names says what a list of names says.</summary>
    private static Dependency DependencyOf(Member member, SchemaSpace space)
    {
        var names = OnlyMemberOf(member.Value) is { Keyword: Keyword.Required } required ? required.Value : member.Value;
        return new Dependency(member.Name, NamesOf(names), names.IsArray ? space.Any : space.Of(member.Value), member.Value);
    }

    private static Member? OnlyMemberOf(Node node)
    {
        Member? only = null;
        var count = 0;
        foreach (var member in node.Members)
        {
            (only, count) = (member, count + 1);
        }

        return count == 1 ? only : null;
    }

    private static ImmutableArray<string> NamesOf(Node list)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var name in list.Items)
        {
            names.Add(name.Text);
        }

        return names.ToImmutable();
    }
}
