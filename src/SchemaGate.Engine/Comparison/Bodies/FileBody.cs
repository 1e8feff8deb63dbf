using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>
/// Knows a file in every spelling: <c>type: file</c> (2.0), <c>type: string, format: binary</c> (3.0); in 3.1 no schema at all, one that says nothing, or
/// one that only repeats the media type (OpenAPI 3.1, section 4.8.14.2).
/// </summary>
internal static class FileBody
{
    private const string Binary = "binary";

    /// <summary>True when both are files, at least one of them in the words of Swagger 2.0 or in those of 3.1.</summary>
    public static bool IsSame(MediaType old, MediaType @new) =>
        (Speaks(old) || Speaks(@new)) && (Speaks(old) || IsBinary(old.Schema)) && (Speaks(@new) || IsBinary(@new.Schema));

    private static bool Speaks(MediaType type) =>
        type.IsFile || (type is { ItemSchema: null, Range: { IsJson: false, IsForm: false } } && (type.Schema is not { } schema || IsUntyped(schema, type.Range)));

    private static bool IsUntyped(Schema schema, MediaRange range) =>
        schema.IsAny || (schema.Shape is { Types: JsonTypes.All } shape && (IsBinary(schema) || Repeats(shape, range)));

    private static bool Repeats(Shape shape, MediaRange range) =>
        shape.Strings.Content is { Encoding: null, MediaType: { } said } && MediaRange.Read(said.Value).HasEssenceOf(range);

    /// <summary>True for a schema that any sequence of bytes satisfies.</summary>
    public static bool IsBinary(Schema? schema) =>
        schema is null || schema.IsAny || schema.Shape.Formats.Any(format => format.Value == Binary);
}
