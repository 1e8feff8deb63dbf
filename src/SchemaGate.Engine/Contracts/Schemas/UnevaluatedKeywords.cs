using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>
/// <c>unevaluatedProperties</c> and <c>unevaluatedItems</c> see through <c>allOf</c> and <c>$ref</c>. Without choices and conditions beside
/// them they are additionalProperties and items over the merged names; otherwise they stay opaque.
/// </summary>
internal static class UnevaluatedKeywords
{
    private static readonly ImmutableArray<Keyword> Applicators =
        [Keyword.AnyOf, Keyword.OneOf, Keyword.If, Keyword.DependentSchemas, Keyword.DynamicRef];

    public static Shape Merge(Shape shape, Merging merging)
    {
        foreach (var node in merging.Objects)
        {
            shape = MergeProperties(shape, node, merging);
            shape = MergeItems(shape, node, merging.Space);
        }

        return shape;
    }

    private static Shape MergeProperties(Shape shape, Node schema, Merging merging)
    {
        var unevaluated = schema[Keyword.UnevaluatedProperties];
        if (!unevaluated.Exists || SchemaSpace.AcceptsAll(unevaluated))
        {
            return shape;
        }

        var evaluated = merging.Space.Flatten(schema).Objects;
        if (Says(evaluated, Keyword.AdditionalProperties))
        {
            return shape;
        }

        return Says(evaluated, Applicators) || HasForeignPattern(evaluated, merging)
            ? shape with { Opaque = shape.Opaque.Add(unevaluated) }
            : Close(shape, unevaluated, evaluated, merging.Space);
    }

    /// <summary>A pattern of a schema around this one evaluates nothing here, yet its names are no part of <see cref="Shape.Additional"/>.</summary>
    private static bool HasForeignPattern(ImmutableArray<Node> evaluated, Merging merging) =>
        merging.Objects.Any(node => node[Keyword.PatternProperties].Exists && !evaluated.Contains(node));

    private static Shape Close(Shape shape, Node unevaluated, ImmutableArray<Node> evaluated, SchemaSpace space)
    {
        var rest = space.Of(unevaluated);
        var properties = shape.Properties.Select((name, property) => evaluated.Any(node => MemberMerger.Declares(space, node, name))
            ? property
            : property with { Schema = Both(property.Schema, rest, space) });
        var additional = shape.Additional is { } known ? Both(known.Value, rest, space) : rest;
        return shape with { Properties = properties, Additional = new Sourced<Schema>(additional, unevaluated) };
    }

    private static Shape MergeItems(Shape shape, Node schema, SchemaSpace space)
    {
        var unevaluated = schema[Keyword.UnevaluatedItems];
        if (!unevaluated.Exists || SchemaSpace.AcceptsAll(unevaluated))
        {
            return shape;
        }

        var evaluated = space.Flatten(schema).Objects;
        if (evaluated.Any(node => node[Keyword.Items] is { Exists: true, IsArray: false }))
        {
            return shape;
        }

        var isPlain = !Says(evaluated, Applicators) && !Says(evaluated, Keyword.Contains) && shape.Items is null
            && evaluated.All(node => Length(node) is 0 || Length(node) == shape.PrefixItems.Length);
        return isPlain
            ? shape with { Items = new Sourced<Schema>(space.Of(unevaluated), unevaluated) }
            : shape with { Opaque = shape.Opaque.Add(unevaluated) };
    }

    private static int Length(Node schema)
    {
        var length = 0;
        foreach (var _ in schema[Keyword.PrefixItems].Items)
        {
            length++;
        }

        return length;
    }

    private static Schema Both(Schema one, Schema two, SchemaSpace space) => space.Of([.. one.Conjuncts, .. two.Conjuncts]);

    private static bool Says(ImmutableArray<Node> objects, params ImmutableArray<Keyword> keywords) =>
        objects.Any(node => keywords.Any(keyword => node[keyword].Exists));
}
