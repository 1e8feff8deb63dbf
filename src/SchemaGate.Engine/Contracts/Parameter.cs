using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>A value that a request carries outside its body.</summary>
internal sealed record Parameter
{
    /// <summary>As written.</summary>
    public required string Name { get; init; }

    public required ParameterLocation In { get; init; }

    /// <summary>The parameter object, references followed.</summary>
    public required Node Source { get; init; }

    /// <summary>Where <c>required</c> is written; absent when it is not.</summary>
    public Node RequiredSource => Source[Keyword.Required];

    public required bool IsRequired { get; init; }

    /// <summary>Declared for all operations of the path.</summary>
    public required bool IsShared { get; init; }

    public required Serialisation Serialisation { get; init; }

    /// <summary>Null when there is none, or when <see cref="Content"/> says it.</summary>
    public Schema? Schema { get; init; }

    /// <summary>Where the schema is written.</summary>
    public Node SchemaSource { get; init; }

    /// <summary>The media type, when the parameter has <c>content</c> in place of <c>schema</c>.</summary>
    public MediaType? Content { get; init; }

    public Lifecycle Lifecycle => new(Source);

    /// <summary>The name as the wire knows it: header names fold case (RFC 9110, section 5.1).</summary>
    public string WireName => In == ParameterLocation.Header ? Name.ToLowerInvariant() : Name;
}
