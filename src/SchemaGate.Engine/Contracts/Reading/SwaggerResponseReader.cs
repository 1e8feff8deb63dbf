using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads the responses of Swagger 2.0. A header object is its own schema.</summary>
internal sealed class SwaggerResponseReader(ContractSource source)
{
    public ImmutableArray<Response> Read(Operation operation)
    {
        var responses = ImmutableArray.CreateBuilder<Response>();
        foreach (var member in operation.Source[Keyword.Responses].Members)
        {
            if (!member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                responses.Add(ReadOne(operation, member.Name, source.Resolve(member.Value)));
            }
        }

        return responses.ToImmutable();
    }

    private Response ReadOne(Operation operation, string status, Node node) => new()
    {
        Status = StatusRange.Read(status),
        Source = node,
        Headers = HeadersOf(node[Keyword.Headers]),
        Content = node[Keyword.Schema].Exists ? ContentOf(operation, node) : [],
    };

    private ImmutableArray<MediaType> ContentOf(Operation operation, Node node)
    {
        var written = node[Keyword.Schema];
        var isFile = source.Resolve(written)[Keyword.Type] is { IsString: true } type && type.Text == "file";
        Schema? schema = isFile ? null : source.Schemas.Of(written);
        return
        [
            .. SwaggerMediaTypes.Of(source.Root, operation, Keyword.Produces).OrElse(SwaggerMediaTypes.Json, node).Select(produced => new MediaType
            {
                Range = MediaRange.Read(produced.Name),
                Source = produced.Source,
                Schema = schema,
                SchemaSource = written,
                IsFile = isFile,
            }),
        ];
    }

    private ImmutableArray<Header> HeadersOf(Node map)
    {
        var headers = ImmutableArray.CreateBuilder<Header>();
        foreach (var member in map.Members)
        {
            if (!ReservedHeaders.InResponses(member.Name))
            {
                headers.Add(HeaderOf(member.Name, member.Value));
            }
        }

        return headers.ToImmutable();
    }

    private Header HeaderOf(string name, Node node) => new()
    {
        Name = name,
        Source = node,
        IsRequired = false,
        Serialisation = SwaggerParameterReader.SerialisationOf(node, ParameterLocation.Header),
        Schema = source.Schemas.Of(node),
        SchemaSource = node,
    };
}
