using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>What a request carries.</summary>
internal sealed record RequestBody
{
    /// <summary>The body object, references followed; for Swagger 2.0 the body parameter, or the list of parameters of a form.</summary>
    public required Node Source { get; init; }

    public required bool IsRequired { get; init; }

    public required ImmutableArray<MediaType> Content { get; init; }

    /// <summary>Where <c>required</c> is written; absent when it is not.</summary>
    public Node RequiredSource => Source[Keyword.Required];
}
