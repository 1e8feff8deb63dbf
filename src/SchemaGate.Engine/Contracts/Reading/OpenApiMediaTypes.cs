using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads a <c>content</c> map of OpenAPI 3.</summary>
internal static class OpenApiMediaTypes
{
    public static ImmutableArray<MediaType> Read(ContractSource source, Node map)
    {
        var types = ImmutableArray.CreateBuilder<MediaType>();
        foreach (var member in map.Members)
        {
            types.Add(ReadOne(source, member.Name, source.Resolve(member.Value)));
        }

        return types.ToImmutable();
    }

    /// <summary>The only entry of the <c>content</c> of a parameter or header; null when there is none.</summary>
    public static MediaType? First(ContractSource source, Node map) => Read(source, map) is [var first, ..] ? first : null;

    private static MediaType ReadOne(ContractSource source, string name, Node node) => new()
    {
        Range = MediaRange.Read(name),
        Source = node,
        Schema = source.SchemaAt(node[Keyword.Schema]),
        SchemaSource = node[Keyword.Schema],
        ItemSchema = source.SchemaAt(node[Keyword.ItemSchema]),
        ItemSchemaSource = node[Keyword.ItemSchema],
    };
}
