using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Reading;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>How one part of a form is written, defaults filled in.</summary>
/// <param name="Source">The encoding object; absent when none is written.</param>
/// <param name="ContentTypes">The media types and ranges that the part may have, in ordinal order.</param>
/// <param name="Serialisation">For values that are written like a query parameter.</param>
internal sealed record PartEncoding(Node Source, ImmutableArray<string> ContentTypes, Serialisation Serialisation)
{
    /// <summary>Reads what is said of a part whose values satisfy <paramref name="schema"/>.</summary>
    public static PartEncoding Read(Node source, Schema? schema) => new(
        source,
        source[Keyword.ContentType] is { IsString: true } said ? Split(said.Text) : [DefaultType(schema)],
        OpenApiParameterReader.SerialisationOf(source, ParameterLocation.Query));

    /// <summary>True when it is written as text with a style; the content type does not count then (OpenAPI 3.1, section 4.8.15.1.2).</summary>
    public bool HasStyle => Source[Keyword.Style].Exists || Source[Keyword.Explode].Exists || Source[Keyword.AllowReserved].Exists;

    /// <summary>True when every media type of the other is one of these, or lies in a range of them.</summary>
    public bool TakesIn(PartEncoding other) => other.ContentTypes.All(type =>
        ContentTypes.Any(own => own == type || MediaRange.Read(own).Covers(MediaRange.Read(type))));

    private static ImmutableArray<string> Split(string text) =>
        [.. text.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    /// <summary>The default by type (OpenAPI 3.0 and 3.1, the Encoding object); an array takes that of its items.</summary>
    private static string DefaultType(Schema? schema)
    {
        var shape = schema?.Shape;
        if (shape is { Types: JsonTypes.Array, Items: { } items })
        {
            shape = items.Value.Shape;
        }

        return shape switch
        {
            { Types: JsonTypes.Object or JsonTypes.Array } => "application/json",
            null or { Types: JsonTypes.All } => "application/octet-stream",
            _ when shape.Formats.Any(format => format.Value is "binary" or "base64") => "application/octet-stream",
            _ => "text/plain",
        };
    }
}
