using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>A header of a response or of a part.</summary>
internal sealed record Header
{
    /// <summary>As written; compared without case.</summary>
    public required string Name { get; init; }

    /// <summary>The header object, references followed.</summary>
    public required Node Source { get; init; }

    public required bool IsRequired { get; init; }

    public required Serialisation Serialisation { get; init; }

    /// <summary>Null when there is none, or when <see cref="Content"/> says it.</summary>
    public Schema? Schema { get; init; }

    public Node SchemaSource { get; init; }

    public MediaType? Content { get; init; }

    public Lifecycle Lifecycle => new(Source);
}
