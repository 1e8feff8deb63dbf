using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Choices, <c>not</c>, <c>if</c>, discriminator.</summary>
internal static class LogicKeywords
{
    /// <summary>More negations of negations than anyone writes: a circle of them ends here.</summary>
    private const int MostTurns = 16;

    public static Shape Merge(Shape shape, Merging merging) => shape with
    {
        Logic = new LogicDemands
        {
            Choices = ChoiceKeywords.Read(merging),
            Not = [.. merging.All(Keyword.Not).SelectMany(node => Negation.Of(node, merging.Space).Refused).Select(node => new Sourced<Schema>(merging.Space.Of(node), node))],
            Conditionals = [.. merging.Objects.Where(node => node[Keyword.If].Exists).Select(node => ConditionalIn(node, merging.Space))],
            Discriminator = DiscriminatorReader.Read(merging),
        },
    };

    /// <summary>The last segment of a reference: the component's name, which discriminators use (OpenAPI 3.1, section 4.8.25).</summary>
    internal static string? ComponentName(Node node)
    {
        var reference = node[Keyword.Ref];
        return reference.IsString ? reference.Text[(reference.Text.LastIndexOf('/') + 1)..] : null;
    }

    /// <summary>A condition that is only negated swaps the outcomes.</summary>
    private static Conditional ConditionalIn(Node schema, SchemaSpace space)
    {
        var (condition, then, otherwise) = (schema[Keyword.If], schema[Keyword.Then], schema[Keyword.Else]);
        for (var turns = 0; turns < MostTurns && Negation.Under(condition, space) is { } negated; turns++)
        {
            (condition, then, otherwise) = (negated, otherwise, then);
        }

        return new Conditional(space.Of(condition), space.Of(then), space.Of(otherwise), schema[Keyword.If]);
    }
}
