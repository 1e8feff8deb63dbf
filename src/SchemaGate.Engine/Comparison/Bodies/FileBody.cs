using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>Knows a file in every spelling: <c>type: file</c> (2.0), <c>type: string, format: binary</c> (3.0), no schema at all (3.1).</summary>
internal static class FileBody
{
    private const string Binary = "binary";

    /// <summary>True when both are files, at least one of them in the words of Swagger 2.0 or in those of 3.1.</summary>
    public static bool IsSame(MediaType old, MediaType @new) =>
        (Speaks(old) || Speaks(@new)) && (old.IsFile || IsBinary(old.Schema)) && (@new.IsFile || IsBinary(@new.Schema));

    private static bool Speaks(MediaType type) =>
        type.IsFile || type is { Schema: null, ItemSchema: null, Range: { IsJson: false, IsForm: false } };

    /// <summary>True for a schema that any sequence of bytes satisfies.</summary>
    public static bool IsBinary(Schema? schema) =>
        schema is null || schema.IsAny || schema.Shape.Formats.Any(format => format.Value == Binary);
}
