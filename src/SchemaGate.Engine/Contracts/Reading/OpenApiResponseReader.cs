using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads the responses and headers of OpenAPI 3.</summary>
internal static class OpenApiResponseReader
{
    public static ImmutableArray<Response> Read(ContractSource source, Node map)
    {
        var responses = ImmutableArray.CreateBuilder<Response>();
        foreach (var member in map.Members)
        {
            if (!member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                responses.Add(ReadOne(source, member.Name, source.Resolve(member.Value)));
            }
        }

        return responses.ToImmutable();
    }

    /// <summary>Reads a map of headers.</summary>
    public static ImmutableArray<Header> Headers(ContractSource source, Node map)
    {
        var headers = ImmutableArray.CreateBuilder<Header>();
        foreach (var member in map.Members)
        {
            if (!ReservedHeaders.InResponses(member.Name))
            {
                headers.Add(HeaderOf(source, member.Name, source.Resolve(member.Value)));
            }
        }

        return headers.ToImmutable();
    }

    private static Response ReadOne(ContractSource source, string status, Node node) => new()
    {
        Status = StatusRange.Read(status),
        Source = node,
        Headers = Headers(source, node[Keyword.Headers]),
        Content = OpenApiMediaTypes.Read(source, node[Keyword.Content]),
    };

    private static Header HeaderOf(ContractSource source, string name, Node node)
    {
        var content = OpenApiMediaTypes.First(source, node[Keyword.Content]);
        return new Header
        {
            Name = name,
            Source = node,
            IsRequired = node[Keyword.Required].IsTrue,
            Serialisation = OpenApiParameterReader.SerialisationOf(node, ParameterLocation.Header),
            Content = content,
            Schema = content is null ? source.SchemaAt(node[Keyword.Schema]) : null,
            SchemaSource = node[Keyword.Schema],
        };
    }
}
