using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>What comes back under one status.</summary>
internal sealed record Response
{
    public required StatusRange Status { get; init; }

    /// <summary>The response object, references followed.</summary>
    public required Node Source { get; init; }

    /// <summary>In document order; without <c>Content-Type</c>, which the media types say.</summary>
    public required ImmutableArray<Header> Headers { get; init; }

    public required ImmutableArray<MediaType> Content { get; init; }

    /// <summary>The <c>links</c> map.</summary>
    public Node Links => Source[Keyword.Links];
}
