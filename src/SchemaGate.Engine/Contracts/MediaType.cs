using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>One representation of a body.</summary>
internal sealed record MediaType
{
    public required MediaRange Range { get; init; }

    /// <summary>The media type object; for Swagger 2.0 the entry of <c>consumes</c> or <c>produces</c>, or what stands for it.</summary>
    public required Node Source { get; init; }

    /// <summary>Null when nothing is said.</summary>
    public Schema? Schema { get; init; }

    public Node SchemaSource { get; init; }

    /// <summary>What each item of a stream satisfies (OpenAPI 3.2); null when nothing is said.</summary>
    public Schema? ItemSchema { get; init; }

    public Node ItemSchemaSource { get; init; }

    /// <summary>The parts of a Swagger 2.0 form; null for anything else.</summary>
    public ImmutableArray<FormPart>? Parts { get; init; }

    /// <summary>A Swagger 2.0 body of <c>type: file</c>.</summary>
    public bool IsFile { get; init; }

    /// <summary>The <c>encoding</c> map.</summary>
    public Node Encoding => Source[Keyword.Encoding];

    public Wire Wire => Range.IsJson ? Wire.Json : Wire.Text;
}
